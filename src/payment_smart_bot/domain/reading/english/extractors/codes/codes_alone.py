"""Whether a number is the only one of a message, which ties it to nothing else: "oki po 318".

That is enough where the code is what is asked for, and the number is as long as that of the card.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.handing_over import (
    TELLS_OTHERWISE,
    find_words,
    hands_over,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    SET_ASIDE,
    Group,
    MessageText,
)
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.unknown_words import (
    SMALL_TALK,
    is_unknown,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_SENTENCE_END: Final = re.compile(r"[.!?;\n]+")
_BESIDE_A_LETTER: Final = re.compile(r"[^\W\d_]")
_REMARKS: Final = words_of("""
    lucky unlucky funny weird odd strange spooky ominous creepy memorable original boring imagine
    remember easy cute amusing classic jackpot
""")
"""What people say of a code that they just gave: "777 lucky me"."""
_HAS_NUMBERS: Final = words_of("""
    address amount balance book booking bucks business cent cents day days delivery dinner document
    dollar dollars email euro euros home hour hours house http id invoice insurance item lunch
    minute minutes money month months option order ordered orders pence people person phone place
    point points pounds price product products seconds site ticket time times total transaction
    wallet website week weeks window www year years zip
""")
"""Everyday words of what has numbers, or is counted."""


def stands_for_itself(message: MessageText, chain: list[Group]) -> bool:
    """Whether these digits are all the figures there are, among few words that are of no thing."""
    text, start, end = message.left, chain[0].start, chain[-1].end
    is_beside_a_letter = _BESIDE_A_LETTER.match(text, end) or _BESIDE_A_LETTER.match(
        text, max(0, start - 1)
    )
    if len(message.groups) != len(chain) or SET_ASIDE in text or is_beside_a_letter:
        return False
    before, own, after = _split_at(text, start, end)
    if "?" in own or "?" in after:
        return False
    is_first = not find_words(text[:start])
    return (
        hands_over(own, _REMARKS if is_first else frozenset())
        and _is_only_talk([one for one in find_words(after) if one not in _REMARKS])
        and not any(map(_may_have_the_number, find_words(before)))
    )


def _split_at(text: str, start: int, end: int) -> tuple[str, str, str]:
    """Return what is before the sentence of a number, that sentence, and what is after it."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, start)]
    begins = ends[-1] if ends else 0
    found = _SENTENCE_END.search(text, end)
    stops = found.end() if found else len(text)
    return text[:begins], text[begins:stops], text[stops:]


def _is_only_talk(words: list[str]) -> bool:
    is_talk = all(word in OFFERING or word in SMALL_TALK for word in words)
    return is_talk and TELLS_OTHERWISE.isdisjoint(words)


def _may_have_the_number(word: str) -> bool:
    """Whether a word of another sentence may tell what the number is."""
    if word in _HAS_NUMBERS:
        return True
    return not (word in OFFERING or word in EVERYDAY or word in SMALL_TALK or is_unknown(word))
