"""What a word may stand for: the kinds of a token, and the words of each kind."""

from typing import Final

from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS, TIMES_WORDS, match_any

MASK: Final = "****"
"""What is shown in place of what was masked."""

LONG: Final = 20
"""From how many characters on a token may be encoded data."""

# The kinds of a token, a letter each, so that a message is a string of kinds and the rules about
# neighbours are patterns over it.
DIGIT: Final = "D"  # masked, always
ONE: Final = "1"  # masked in company, and alone unless in an idiom
COMPANY: Final = "o"  # masked when anything else is masked
LOOKALIKE: Final = "l"  # the same, of letters that look like digits: "lO"
HOMOPHONE: Final = "h"  # masked beside masked tokens, or as one of three in a row
BESIDE: Final = "b"  # masked beside masked tokens
JOINER: Final = "&"  # "and", "dash": what stands on both sides of it counts as neighbours
MARK: Final = ","  # punctuation: the same, and does not break a row
OTHER: Final = "."  # everything else

_ALWAYS = (
    NUMBER_WORDS
    | {f"{word}s" for word in NUMBER_WORDS}
    | {f"{word[:-1]}ies" for word in NUMBER_WORDS if word.endswith("y")}
    | {"sixes", "zeroes"}
) - {"one", "ones"}
_ORDINALS = (
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth "
    "sixtieth seventieth eightieth ninetieth hundredth thousandth"
)
_ROMAN = "ii iii iv v vi vii viii ix x xi xii"
_SOUNDS_LIKE = "to too for fore ate won wun"
# The digits of other languages, in their folded form; longer numbers are a known gap.
_FOREIGN = (
    "cero uno una dos tres cuatro cinco seis siete ocho nueve "  # Spanish
    "um uma dois duas quatro sete oito nove "  # Portuguese
    "un une deux trois quatre cinq sept huit neuf "  # French
    "null eins zwei zwo drei vier funf fuenf sechs sieben acht neun "  # German
    "due tre quattro cinque sei sette otto "  # Italian
    "nul een twee drie vijf zes zeven negen"  # Dutch
)


def _build_kinds() -> dict[str, str]:
    table = dict.fromkeys((_SOUNDS_LIKE + " " + _ORDINALS).split(), HOMOPHONE)
    table |= dict.fromkeys((_ROMAN + " " + _FOREIGN).split(), HOMOPHONE)
    table |= dict.fromkeys(["i", "l", "|", *TIMES_WORDS], BESIDE)
    joiners = ("and", "then", "dash", "hyphen", "space", "comma", "dot", "point", "slash", "stroke")
    table |= dict.fromkeys(joiners, JOINER)
    table |= dict.fromkeys(("oh", "o"), COMPANY)
    table |= dict.fromkeys(("one", "ones"), ONE)
    table |= dict.fromkeys((*_ALWAYS, MASK), DIGIT)
    return table | {"": MARK}


KINDS: Final = _build_kinds()
"""The kind of each word that may mean a number, folded and in lower case."""

ATOM: Final = match_any(NUMBER_WORDS)
BEFORE_ATOM: Final = rf"(?:oh?|{match_any(TIMES_WORDS)})*"
"""Patterns of a number word, and of what may stand before it in a joined word."""

# Ordinary words that are also parts of number words; no number word falls into these alone.
_ORDINARY_WORDS = (
    "a i an and de der d ed end er et eve event for hi house id if il in int le na ne net no "
    "on or ought our re red s se send si t te un und under us usa use ve we wen went wet"
)
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
FRAGMENTS: Final = (
    frozenset(
        word[start:end]
        for word in NUMBER_WORDS
        for start in range(len(word))
        for end in range(start + 1, len(word) + 1)
    )
    - _ORDINARY
    - NUMBER_WORDS
)
"""Parts of number words, by which those that are written with blanks inside are known."""
