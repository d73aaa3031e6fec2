"""Words that no list of English has: "sige", "yh", a name. They tie a number to nothing."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.reading.english.words.slips import mend

_LONGEST: Final = 6
"""What people throw in is short; a longer word may well be a thing."""
_SHORTEST_CUT: Final = 3
_ENDINGS: Final = ("s", "es", "d", "ed", "ing", "ly", "er", "ers")
SMALL_TALK: Final = words_of("""
    ye yeh yea ya yah aye yup yess yas u ur r n dis dat da imma im here ur there already just sent
    typed finally again phew got em bro bruv bruh pal mate m8 fam bud buddy dude man guys boss chief
    squire sir innit init gotcha bet cool coolio okey dokey dokes okie oki righto rightio roger
    sweet sound grand lovely cheers easy ofc obvs alrighty righty ho nae bother ffs jeez k kk kay
    mkay ah aha aw aww sorted voila literally bloody damn hell right wee lil aight
""")
"""Words of agreement, address and impatience, which are words of English too."""
TIES: Final = words_of("""
    rm st rd ave ln dr apt apmt blk flr bldg ste tbl pg ch nr yr yrs hr hrs kg km cm mm lb lbs oz ft
    am pm rs kr zl php inr ngn usd eur gbp rmb peso pesos rupee rupees rupiah naira baht yen lira
    zloty kroner kronor reais dinar dirham cedis uhr heure heures hora horas uur ore oras godzina
    habitacion cuarto piso calle casa zimmer wohnung haus strasse chambre appart etage rue maison
    kamer huis straat stanza camera via quarto apto rua andar pokoj ulica dom kwarto bahay kalye
    kamar rumah jalan oda daire sokak kamra ghar gali minuto anni jahre ans anos lat taon sekund
    non nein nao nie hindi nahi tidak bukan yok wag huwag kein nicht pas falsch mali salah galat
    isnt wasnt arent werent aint dont doesnt didnt cant cannot wont hasnt havent hadnt nvm nah naw
    ml cl mg mb gb bus tram tip fee qty pcs amt addr adr otp pin sms wifi tel zip adres dir num
    orden pedido otel
    eid diwali holi xmas nye bday dob geb pasko noel navidad
""")
"""Short words, of whatever language, that tie a number to a thing or a feast, or deny it."""
_NUMBERED: Final = words_of("""
    address house flat apartment room street road order booking invoice phone mobile table ticket
    train flight platform floor level unit building cabin tower desk office hotel pounds euros
    dollars minutes hours seconds percent people guests pieces weight height month year reference
""")
"""What is mistyped, and shortened, most of what has a number."""
_VOWELS: Final = re.compile(r"(?<!\A)[aeiou]")
_DOUBLED: Final = re.compile(r"(.)\1")


@cache
def _load_english() -> frozenset[str]:
    # Imported here: most codes are typed alone, or behind their name.
    from payment_smart_bot.domain.reading.english.extractors import english_words

    return frozenset(english_words.ENGLISH_WORDS.split())


def yield_stems(word: str) -> Iterator[str]:
    """Yield a word without each ending that it may have."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word.removesuffix(ending)


def is_unknown(word: str) -> bool:
    """Whether a word, in lower case, is none of English, nor one mistyped, and ties to nothing."""
    if len(word) > _LONGEST or not word.isalpha() or word in TIES:
        return False
    if is_english(word) or mend(word, _NUMBERED) != word:
        return False
    is_cut_short = len(word) >= _SHORTEST_CUT and any(one.startswith(word) for one in _NUMBERED)
    return not is_cut_short and _drop_vowels(word) not in _SHORTENED


def _drop_vowels(word: str) -> str:
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))


_SHORTENED: Final = frozenset(map(_drop_vowels, _NUMBERED))
"""What is left of them where people leave out letters: "hse 214", "flt 3"."""


def is_english(word: str) -> bool:
    """Whether a word is known without up to two endings: the list leaves out "ward", of "war"."""
    stems = [word, *yield_stems(word)]
    stems += [shorter for stem in stems[1:] for shorter in yield_stems(stem)]
    known = (EVERYDAY, OFFERING, _load_english())
    return any(stem in words for stem in stems for words in known)
