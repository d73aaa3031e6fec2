"""Clauses of nothing but harmless words, in any order: "that is the one i wanted".

Beside an order to pay they have no weight. The list has no word that denies, doubts, puts off,
limits, asks or takes back; none of another amount, time or card; and no verb for what could be
done with a payment but to agree to it or speak of it. "Take it easy" and "pause it" cannot be said
with it. A clause comes as its words, in lower case and spelled out.
"""

from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.words.plain_words import FAMILY, words_of

_OTHERS: Final = FAMILY | words_of(
    "he he's him his she she's her hers they they're them their theirs"
)
_PERSONS: Final = words_of("""
    i i'm i've me my mine myself we we're us our ours you you're u ya ye your yours it it's its
    this that that's these those everyone everybody
""")
_ARE: Final = words_of("is are am has have do does")
_RIGHT: Final = words_of("""
    right rite correct true fine good great grand lovely perfect nice cool super sorted sound sure
    certain happy glad pleased satisfied content delighted clear ready set well better best ok okay
    alright accurate brilliant excellent wonderful fair dinkum sweet bonny braw lekker mint
    match matches tally tallies
""")
_SPEAK_OF_IT: Final = words_of("""
    said says saying told telling spoken wanted saw looked looks checked read agree agrees agreed
    agreeing consent consents love loves loved know knows typed given found promised
""")
_SHOWN: Final = words_of("""
    card cards name names date details particulars summary records amount total price cake order
    bakery shop merchant holder one ones everything all both numbers number
""")
_BESIDES: Final = words_of("""
    and so as also too then now here there already finally just literally honestly really very
    quite truly by with for to of from in on at about bout the a an oh ooh ah aha och ach well
    yes yeah yea yep yup aye ja jawohl oui si please pls plz thanks ta cheers sorry bot robot
    today day time side bus kettle kids baby dog lunch dinner tea work train weekend morning
    evening mate young man lady dear darling pet hen pal bro boet bru mon mi
    wee eh hey lah na po phew gosh blimey crikey strewth jeez bloody flipping lol haha hehe ha omg
    third fourth fifth umpteenth
""")
_HARMLESS: Final = _OTHERS | _PERSONS | _ARE | _RIGHT | _SPEAK_OF_IT | _SHOWN | _BESIDES
_BARE_THINGS: Final = _SHOWN - words_of("one ones everything all both") | words_of("my your time")
"""What may be what is to be confirmed: "confirm, the time"."""
_TELL: Final = words_of("typed told telling")
"""What others do that is no agreement."""


_MAY_HOLD_A_CARD: Final = _OTHERS | words_of("kids baby dog man lady")
_SPEAKERS: Final = _OTHERS | words_of("i we everyone everybody")
_REPORTS: Final = words_of("says said saying told telling")


def is_harmless(words: Sequence[str]) -> bool:
    """Whether a clause has harmless words only, asks nothing, and speaks of nobody else's card.

    What a thing says is quoted ("it says confirm"), and "you have the card" may be asked.
    """
    if (
        _BARE_THINGS.issuperset(words)
        or not _HARMLESS.issuperset(words)
        or sounds_like_a_question(" ".join(words))
    ):
        return False
    if words[0] in _OTHERS and not _TELL.isdisjoint(words):
        return False
    reports = not _REPORTS.isdisjoint(words)
    if reports and _SPEAKERS.isdisjoint(words):
        return False
    if "you" in words and not reports:
        return False
    return "card" not in words or _MAY_HOLD_A_CARD.isdisjoint(words)
