"""Clauses that thank and mean nothing more: "thanks for your patience".

A clause comes as its words, in lower case and spelled out.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import FILLERS
from payment_smart_bot.domain.reading.english.words.plain_words import any_of

_SO_MUCH: Final = any_of("""
    and, so, very, much, lots, heaps, million, bunch, again, in advance, once more, regards
    robot
""")
_WHOM: Final = any_of("(?:to )?(?:you|all|team|merchant)(?: all)?, god, goodness, heavens")
_SPOKEN_TO: Final = any_of("""
    young(?: (?:man|lady|fella|one|sir))?, (?:my )?(?:dear|friend|old friend), dear (?:sir|friend)
""")
_FOR_WHAT: Final = any_of("""
    help, helping, patience, time, service, support, kindness, all, everything, that, this
    being (?:so )?(?:clear|patient|kind|quick|nice|helpful), waiting, answering, bearing with me
    quick (?:reply|response|answer), assistance, information, letting me know, your all
    (?:explaining|showing|laying|making|clearing|sorting|checking)
""")
_ABOUT_IT: Final = any_of("it, that, this, all, me, out, up, easy, so, through, kind, simple")
_THANKS: Final = re.compile(
    rf" (?:(?:many|big|huge|warm|kind) )?thanks (?:{_SO_MUCH} )*(?:{_WHOM} )?(?:{_SPOKEN_TO} )?"
    rf"(?:for (?:your |all |so |much )*{_FOR_WHAT} (?:and (?:your )?{_FOR_WHAT} |{_ABOUT_IT} )*"
    rf"(?:with me |today )?)?(?:{_SO_MUCH} )*"
)


_SPEAKS: Final = re.compile(
    r" (?:and )?(?:(?!no |not |never |but |wait |do )[^\W\d]+ ){1,3}?(?:says|said|say|sends|send)"
    r" (?:(?:you|sorry|and|his|her|their|our|my|many|big|all) )*(?=thanks )"
)


def thanks_for_somebody(words: Sequence[str]) -> bool:
    """Whether a clause tells that somebody thanks: "Joan says thank you"."""
    clause = f" {' '.join(words)} "
    spoken = _SPEAKS.match(clause)
    return spoken is not None and only_thanks(clause[spoken.end() :].split())


def only_thanks(words: Sequence[str]) -> bool:
    """Whether a clause thanks, and no more."""
    rest = [word for word in words if word not in FILLERS or word == "thanks"]
    return _THANKS.fullmatch(f" {' '.join(rest)} ") is not None
