"""The redactor: what a customer typed, without anything that could be card data.

Only `redact` makes a `Redacted`, and only a `Redacted` may reach the model, a log, the stored
transcript or a reply. The redactor knows nothing of the conversation: it judges a message alone,
masks whole whitespace tokens, and masks too much rather than too little (PCI DSS v4.0.1, 3.3.1:
no security code is kept; 3.4.1: no more than BIN and last four is shown; here, no digit at all).

How a message goes through:

1. `_is_clean`: an ASCII message with nothing suspicious comes out as it went in.
2. `_show`: characters that nobody sees are dropped, unreadable ones become U+FFFD. The text
   is not normalised further, so that names in any script come out as they were typed.
3. Each token is judged alone (`_judge`), in a folded form: compatibility forms, accents and
   look-alike letters of other scripts become plain letters, numeric characters become "0".
4. The tokens that mean a digit only in company ("one", "to", "O") are judged together
   (`_in_company`).

Every rule masks more when more is masked, and a mask counts as masked the next time: therefore
redacting twice changes nothing.
"""

import re
import unicodedata
from base64 import b32decode
from binascii import Error as DecodeError
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import accumulate, count
from string import ascii_uppercase, digits, punctuation
from typing import Final, final

from payment_smart_bot.domain.redaction.number_words import (
    AFTER_ONE,
    BEFORE_ONE,
    NUMBER_WORDS,
    TIMES_WORDS,
)

MASK: Final = "****"
_KEY: Final = object()


@final
class Redacted:
    """Text that passed the redactor: the one type that the assistant, transcript and logger take.

    It holds no numeric character of any script, no English number word that may stand for a digit,
    no e-mail address and no long encoded token. Only `redact` makes one; copies and pickles are
    made by redacting again.
    """

    __slots__ = ("text",)
    text: str

    def __init__(self, text: str, key: object) -> None:
        if key is not _KEY:
            raise TypeError("Redacted is made by redact() only")
        object.__setattr__(self, "text", text)

    def __init_subclass__(cls) -> None:
        raise TypeError("Redacted cannot be subclassed")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Redacted cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Redacted cannot be changed")

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Redacted({self.text!r})"

    def __len__(self) -> int:
        return len(self.text)

    def __eq__(self, other: object) -> bool:
        return self.text == other.text if isinstance(other, Redacted) else NotImplemented

    def __hash__(self) -> int:
        return hash((Redacted, self.text))

    def __reduce__(self) -> tuple[Callable[[str], "Redacted"], tuple[str]]:
        return redact, (self.text,)


def redact(text: "str | Redacted") -> Redacted:
    """Mask everything in `text` that is or may stand for a digit, and e-mail addresses.

    Total for any string, idempotent, linear in its length. Masked tokens that follow each other
    become one ``****``.
    """
    if isinstance(text, Redacted):
        return text
    readable = text.isascii()
    if readable and _is_clean(text):
        return Redacted(text, _KEY)
    if not (readable and text.isprintable()):
        text = text.translate(_VISIBLE)
    return Redacted(_mask(text), _KEY)


# --- What words mean ---------------------------------------------------------------------------


# The kinds of a token, a letter each, so that a message is a string of kinds and the rules about
# neighbours are patterns over it.
_DIGIT: Final = "D"  # masked, always
_ONE: Final = "1"  # masked in company, and alone unless in an idiom
_COMPANY: Final = "o"  # masked when anything else is masked
_LOOKALIKE: Final = "l"  # the same, of letters that look like digits: "lO"
_HOMOPHONE: Final = "h"  # masked beside masked tokens, or as one of three in a row
_BESIDE: Final = "b"  # masked beside masked tokens
_JOINER: Final = "&"  # "and", "dash": what stands on both sides of it counts as neighbours
_MARK: Final = ","  # punctuation: the same, and does not break a row
_OTHER: Final = "."  # everything else

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


def _table() -> dict[str, str]:
    table = dict.fromkeys((_SOUNDS_LIKE + " " + _ORDINALS).split(), _HOMOPHONE)
    table |= dict.fromkeys((_ROMAN + " " + _FOREIGN).split(), _HOMOPHONE)
    table |= dict.fromkeys(["i", "l", "|", *TIMES_WORDS], _BESIDE)
    joiners = ("and", "then", "dash", "hyphen", "space", "comma", "dot", "point", "slash")
    table |= dict.fromkeys(joiners, _JOINER)
    table |= dict.fromkeys(("oh", "o"), _COMPANY)
    table |= dict.fromkeys(("one", "ones"), _ONE)
    table |= dict.fromkeys((*_ALWAYS, MASK), _DIGIT)
    return table | {"": _MARK}


_KINDS: Final = _table()
_BEFORE_ONE = frozenset({"the", *BEFORE_ONE})
_AFTER_ONE = frozenset(AFTER_ONE)


def _alternation(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ATOM = _alternation(NUMBER_WORDS)
_BEFORE_ATOM = rf"(?:oh?|{_alternation(TIMES_WORDS)})*"
# A word made of number words only ("fourtytwo"), or with two of them in a row ("cvvonetwothree").
_ALL_NUMBERS = re.compile(rf"(?:{_BEFORE_ATOM}(?:{_ATOM}))+(?:oh?)*")
_TWO_NUMBERS = re.compile(rf"(?:{_ATOM}){_BEFORE_ATOM}(?:{_ATOM})")
# Ordinary words that are also parts of number words; no number word falls into these alone.
_ORDINARY_WORDS = (
    "a i an and de der d ed end er et eve event for hi house id if il in int le na ne net no "
    "on or ought our re red s se send si t te un und under us usa use ve we wen went wet"
)
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_FRAGMENTS = (
    frozenset(
        word[start:end]
        for word in NUMBER_WORDS
        for start in range(len(word))
        for end in range(start + 1, len(word) + 1)
    )
    - _ORDINARY
    - NUMBER_WORDS
)

# --- The cheap test ----------------------------------------------------------------------------

_LONG: Final = 20
_CONTROLS = bytes(byte for byte in (*range(9), *range(11, 32), 127))
_BLANKED = b"\t\n" + punctuation.encode()
_LOWER = bytes(range(256)).lower().translate(bytes.maketrans(_BLANKED, b" " * len(_BLANKED)))


def _classes(default: str, **members: str) -> bytes:
    """Make a table for `bytes.translate` that turns each byte into the letter of its class."""
    table = bytearray(default.encode() * 256)
    for name, chars in members.items():
        for byte in chars.encode():
            table[byte] = ord(name)
    return bytes(table)


_SHAPE = _classes("x", d=digits + "@|=%\\" + _CONTROLS.decode(), _=" \t\n")
_LONG_SHAPE = b"x" * _LONG
# How the digits of a base64 text begin, and the letters of a base32 text; see `_is_encoded`.
_CASES = _classes("x", m="MNO", t="DTjz")
_BASE64_START = b"mt"
_CAPITALS = _classes("x", A=ascii_uppercase)
_BASE32_START = b"AAAAA"
# What every word that joins number words holds, but for those of _SHORT alone.
_STEMS = (
    "two", "thre", "four", "fiv", "fiev", "six", "seve", "sevn", "eigh", "igt", "nine", "nien",
    "zero", "elev", "twe", "thir", "fort", "fif", "nint", "nought", "naught", "hund", "thous",
    "thosa",
)  # fmt: skip
_SHORT = ("one", "ten", "nil")  # parts of many ordinary words
_SHORT_JOINED = tuple(
    f"{end}{word}" for end in ("one", "ten", "nil", "o", "oh", "le") for word in _SHORT
) + tuple(f"{word}o" for word in _SHORT)
_TELLING_WORDS = frozenset(
    word
    for word, kind in _KINDS.items()
    if kind in (_DIGIT, _ONE, _HOMOPHONE, _COMPANY) and word not in ("to", "too", "for")
).union(_FRAGMENTS)
_ROWS = ("to to", "to for", "for to", "for for", "too to", "too for")


def _is_clean(text: str) -> bool:
    """Tell whether ASCII `text` has nothing that any rule below could mask. True is certain."""
    raw = text.encode()
    shape = raw.translate(_SHAPE)
    if b"d" in shape or _LONG_SHAPE in shape:
        return False
    if _BASE64_START in raw.translate(_CASES) or _BASE32_START in raw.translate(_CAPITALS):
        return False
    letters = raw.translate(_LOWER).decode()
    words = letters.split()
    if not _TELLING_WORDS.isdisjoint(words) or _may_join_numbers(letters):
        return False
    if "  " in letters:
        letters = " ".join(words)
    return not any(map(letters.__contains__, _ROWS))


def _may_join_numbers(lowered: str) -> bool:
    within = lowered.__contains__
    if any(map(within, _STEMS)):
        return True
    return any(map(within, _SHORT)) and any(map(within, _SHORT_JOINED))


# --- Characters --------------------------------------------------------------------------------

_REPLACEMENT: Final = "\ufffd"
_REMEMBERED: Final = 8_192
# Invisible, though not in category Cf: grapheme joiner, Hangul fillers, variation selectors.
_INVISIBLE = frozenset(
    map(
        chr, (0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0)
    )
).union(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
# Blocks of pictures: a character that this Python does not know yet is a picture there.
_PICTURES = range(0x1F300, 0x1FB00)
_BRAILLE = range(0x2801, 0x2900)  # digits are the letters a-j after a number sign

# Characters that show a number and that Unicode gives no numeric value.
_SHOWS_NUMBER = re.compile(
    r"\b(?:DIGITS?|NUMERAL|KEYCAP|COMBINING NUMBER|CLOCK FACE|DIE FACE|PLAYING CARD|MAHJONG TILE"
    r"|DOMINO TILE)\b"
)
# Latin letters that NFKD leaves as they are: "ø", small capitals, letters in squares.
_SHOWS_LETTER = re.compile(
    r"(?:LATIN (?:SMALL|CAPITAL) LETTER|LATIN LETTER SMALL CAPITAL|(?:NEGATIVE|CROSSED NEGATIVE)"
    r" (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER|REGIONAL INDICATOR SYMBOL LETTER)"
    r" (?:DOTLESS )?([A-Z])(?: WITH .*)?"
)
# Greek and Cyrillic letters that look like Latin ones (after Unicode's confusables.txt).
_LOOKS_LIKE = {
    twin: latin
    for latin, twins in {
        "a": "\u03b1\u0430", "E": "\u0395\u0415", "e": "\u03b5\u0435", "f": "\u0192",
        "g": "\u0261", "H": "\u0397\u041d", "h": "\u04bb", "I": "\u0399\u0406\u04c0",
        "i": "\u03b9\u0456", "l": "\u04cf", "N": "\u039d", "n": "\u0578",
        "O": "\u039f\u041e", "o": "\u03bf\u043e\u0585", "p": "\u0440", "R": "\u0420",
        "r": "\u0433", "S": "\u0405", "s": "\u0455", "T": "\u03a4\u0422", "t": "\u03c4\u0442",
        "U": "\u054d", "u": "\u03c5\u057d", "V": "\u0474", "v": "\u03bd\u0475",
        "W": "\u051c", "w": "\u051d\u03c9", "X": "\u03a7\u0425", "x": "\u03c7\u0445",
        "Y": "\u03a5", "y": "\u03b3\u0443", "Z": "\u0396",
    }.items()
    for twin in twins
}  # fmt: skip


class _CharacterTable(dict[int, str | None]):
    """A table for `str.translate` that works each character out when it first meets it."""

    def __init__(self, judge: Callable[[str], str | None]) -> None:
        self._judge = judge

    def __missing__(self, codepoint: int) -> str | None:
        shown = self._judge(chr(codepoint))
        if len(self) < _REMEMBERED:
            self[codepoint] = shown
        return shown


def _show(char: str) -> str | None:
    """Give what stays of a character: itself, a blank, U+FFFD or nothing (invisible)."""
    category = unicodedata.category(char)
    if char in "\n\t":
        return char
    if category in ("Cc", "Zl", "Zp") or char == "\u2800":
        return " " if char.isspace() or char == "\u2800" else None
    if category == "Cf" or char in _INVISIBLE:
        return None
    if category in ("Cs", "Co") or (category == "Cn" and ord(char) not in _PICTURES):
        return _REPLACEMENT
    return char


def _fold(char: str) -> str:
    """Give the plain letters that a character stands for, "0" for a number, "" for an accent."""
    if _is_numeric(char):
        return "0"
    plain = unicodedata.normalize("NFKD", char)
    if plain != char:
        return "".join(_fold(part) for part in plain if not part.isspace())
    if unicodedata.category(char).startswith("M"):
        return ""
    letter = _SHOWS_LETTER.fullmatch(unicodedata.name(char, ""))
    return letter[1] if letter and not char.isascii() else _LOOKS_LIKE.get(char, char)


def _is_numeric(char: str) -> bool:
    return (
        unicodedata.numeric(char, None) is not None
        or unicodedata.category(char).startswith("N")
        or ord(char) in _BRAILLE
        or _SHOWS_NUMBER.search(unicodedata.name(char, "")) is not None
    )


_VISIBLE = _CharacterTable(_show)
_FOLDED = _CharacterTable(_fold)

# --- One token ---------------------------------------------------------------------------------

_FIGURE = re.compile(r"[0-9@]")
_LETTERS = re.compile(r"[^\W_]+")
_LATIN = re.compile(r"[A-Za-z]+")
_SHORTEST_JOINED = 4
_LOOKALIKES = "lIOo|"


def _judge(token: str) -> tuple[str, str]:
    """Give a token's letters, folded and in lower case, and what it is when seen alone."""
    folded = token if token.isascii() else token.translate(_FOLDED)
    if _FIGURE.search(folded) or folded == MASK:
        return "0", _DIGIT
    runs = _LETTERS.findall(folded.lower())
    word = "".join(runs)
    if not folded.strip(_LOOKALIKES):
        return word, _lookalike(folded)
    kind = _KINDS.get(word, _OTHER)
    if kind is _DIGIT or _has_number(runs, word) or _is_encoded(folded):
        return word, _DIGIT
    if "one" in runs or "ones" in runs:
        return word, _ONE
    if len(runs) > 1 and all(_KINDS.get(run) is _HOMOPHONE for run in runs):
        return word, _HOMOPHONE
    return word, kind


def _lookalike(token: str) -> str:
    if len(token) > 1:
        return _LOOKALIKE
    return _KINDS.get(token.lower(), _MARK)


def _has_number(runs: Sequence[str], word: str) -> bool:
    """Tell whether a letter run is made of number words or holds two in a row, or all runs are."""
    return (len(runs) > 1 and _ALL_NUMBERS.fullmatch(word) is not None) or any(
        _KINDS.get(run) is _DIGIT
        or (
            len(run) >= _SHORTEST_JOINED
            and run != "ones"
            and (_ALL_NUMBERS.fullmatch(run) or _TWO_NUMBERS.search(run))
        )
        for run in runs
    )


# Digits in base64: their bytes are 0x30-0x39, which leaves few letters for each place.
_BASE64_DIGITS = re.compile(
    r"(?:[MNO][DTjz][AEIMQUYcgk][wxyz])+(?:[MNO](?:[DTjz][AEIMQUYcgk]|[AQgw]))?=*"
)
_BASE32 = re.compile(r"[GH][A-Z]{4,}", re.IGNORECASE)
_CODED_TEXT = frozenset(b"0123456789 -./")
_SAMPLE = 64
_CASE_OF_A_WORD = re.compile(r"[a-z]?[A-Z]?[a-z]*(?:[A-Z][a-z]+)?|[A-Z]+s?")
_LONGEST_WORD = 70
_UNSPEAKABLE = re.compile(r"[bcdfghjklmnpqrstvwxz]{7}|[aeiou]{5}|[a-f]{20}")
_VOWEL = re.compile(r"[aeiouy]")


def _is_encoded(token: str) -> bool:
    """Tell whether a token without figures is encoded data, or too long to tell.

    Short ones only if they decode to digits; long ones unless they are built as words are.
    """
    core = token.strip(punctuation)
    if _BASE64_DIGITS.fullmatch(core) or _is_base32_of_digits(core):
        return True
    if len(core) < _LONG:
        return False
    if "://" in core or core[:4].lower() == "www.":
        return True
    return not all(map(_is_built_as_word, _LATIN.findall(core)))


def _is_base32_of_digits(core: str) -> bool:
    if not _BASE32.fullmatch(core) or (len(core) < _LONG and not core.isupper()):
        return False
    sample = core[:_SAMPLE]
    try:
        return _CODED_TEXT.issuperset(b32decode(sample + "=" * (-len(sample) % 8), casefold=True))
    except DecodeError:
        return False


def _is_built_as_word(part: str) -> bool:
    if len(part) > _LONGEST_WORD or not _CASE_OF_A_WORD.fullmatch(part):
        return False
    if len(part) < _LONG:
        return True
    vowels = len(_VOWEL.findall(part.lower()))
    return 0.2 <= vowels / len(part) <= 0.6 and not _UNSPEAKABLE.search(part.lower())


# --- The whole message -------------------------------------------------------------------------

_BLANKS = re.compile(r"(\s+)")
# Ordinary words as they stand in a sentence; whether they are in the table is asked before.
_PLAIN = re.compile(
    rf"(?![MNO][jz]|[{_LOOKALIKES}]+\b)[A-Za-z]?[a-z]{{1,{_LONG - 3}}}(?:n't)?[.,!?;:]?"
)
_ROW = re.compile(rf"[{_HOMOPHONE}{_COMPANY}](?:{_MARK}*[{_HOMOPHONE}{_COMPANY}]){{2,}}")
_NEIGHBOURS = re.compile(rf"[{_DIGIT}{_HOMOPHONE}{_BESIDE}{_JOINER}{_MARK}]+")
_MASK_ROW = str.maketrans(dict.fromkeys(_HOMOPHONE + _COMPANY, _DIGIT))
_MASK_COMPANY = str.maketrans(dict.fromkeys(_ONE + _COMPANY + _LOOKALIKE, _DIGIT))
_MASK_NEIGHBOURS = str.maketrans(dict.fromkeys(_HOMOPHONE + _BESIDE, _DIGIT))


def _mask(text: str) -> str:
    tokens, blanks = _split(text)
    words, kinds = _read(tokens, joined=_may_join_numbers(text.lower()))
    if "@" in text:
        _mask_addresses(tokens, kinds)
    if not _FRAGMENTS.isdisjoint(words):
        _mask_spelt(words, kinds)
    return _assemble(tokens, blanks, _in_company("".join(kinds), tokens, words))


def _split(text: str) -> tuple[list[str], list[str]]:
    """Give the tokens and the blanks between them; both ends are tokens, empty ones maybe."""
    if "  " not in text and text.isprintable():
        tokens = text.split(" ")
        return tokens, [" "] * (len(tokens) - 1)
    pieces = _BLANKS.split(text)
    return pieces[::2], pieces[1::2]


def _read(tokens: Sequence[str], *, joined: bool) -> tuple[list[str], list[str]]:
    """Give each token's letters and its kind; `_judge` is spared for what can be told cheaply.

    `joined` says that some word may be a number word within longer ones.
    """
    words = list(map(str.lower, tokens))
    kinds: list[str] = []
    for at, kind in enumerate(map(_KINDS.get, words)):
        if kind is None:
            token = tokens[at]
            if token.isdecimal():
                kind = _DIGIT
            elif (len(token) < _SHORTEST_JOINED or not joined) and _PLAIN.fullmatch(token):
                words[at] = words[at].rstrip(punctuation)
                kind = _KINDS.get(words[at], _OTHER)
            else:
                words[at], kind = _judge(token)
        kinds.append(kind)
    return words, kinds


def _mask_addresses(tokens: Sequence[str], kinds: list[str]) -> None:
    """Mask what stands beside an "@", blanks between them or not."""
    for at, token in enumerate(tokens):
        if "@" in token:
            kinds[at] = _DIGIT
            if token.endswith("@") and at + 1 < len(tokens):
                kinds[at + 1] = _DIGIT
            if at and len(token) == 1:
                kinds[at - 1] = _DIGIT


@cache  # like all patterns that few messages need, at the first use: a start pays milliseconds
def _spelt() -> re.Pattern[str]:
    """Find number words with blanks inside: "f o u r", "fo ur t wo"; tokens have one between."""
    atom = _alternation(" ?".join(word) for word in NUMBER_WORDS | {"oh"})
    return re.compile(rf"(?<!\S)(?:{atom})(?: ?(?:{atom}))*(?!\S)")


def _mask_spelt(words: Sequence[str], kinds: list[str]) -> None:
    """Mask number words that are written with blanks inside."""
    places = [at for at, word in enumerate(words) if word]
    lengths = (len(words[at]) + 1 for at in places)
    first_of = dict(zip(accumulate(lengths, initial=0), count(), strict=False))
    for spelt in _spelt().finditer(" ".join(words[at] for at in places)):
        first, more = first_of[spelt.start()], spelt[0].count(" ")
        for at in places[first : first + more + 1] if more else ():
            kinds[at] = _DIGIT


def _in_company(kinds: str, tokens: Sequence[str], words: Sequence[str]) -> str:
    """Judge the tokens together: rows of homophones, "one" and "oh", neighbours of masks."""
    kinds = _ROW.sub(lambda row: row[0].translate(_MASK_ROW), kinds)
    if _DIGIT not in kinds:
        ones = kinds.count(_ONE)
        if not ones or (ones == 1 and _is_idiom(tokens, words, kinds.index(_ONE))):
            return kinds
    return _NEIGHBOURS.sub(_mask_neighbours, kinds.translate(_MASK_COMPANY))


def _mask_neighbours(found: re.Match[str]) -> str:
    return found[0].translate(_MASK_NEIGHBOURS) if _DIGIT in found[0] else found[0]


def _is_idiom(tokens: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Tell whether the "one" at this place counts nothing: "no one", "one moment", "one-click"."""
    token = tokens[at].lower()
    runs = _LETTERS.findall(token)
    place = next((place for place, run in enumerate(runs) if run in ("one", "ones")), None)
    if place is None:
        return False
    before = runs[place - 1] if place else "".join(words[at - 1 : at] if at else ())
    after = runs[place + 1] if place + 1 < len(runs) else "".join(words[at + 1 : at + 2])
    return before in _BEFORE_ONE or after in _AFTER_ONE or token.startswith("one-")


def _assemble(tokens: Sequence[str], blanks: Sequence[str], kinds: str) -> str:
    shown: list[str] = []
    for at, kind in enumerate(kinds):
        token = tokens[at]
        if kind == _DIGIT:
            token = _masked_token(token)
            if token == MASK and shown and shown[-1] == MASK:
                continue
        if at:
            shown.append(blanks[at - 1])
        shown.append(token)
    return "".join(shown)


@cache
def _unspaced() -> re.Pattern[str]:
    """Find characters of scripts that are written without blanks: a token is a sentence there."""
    return re.compile(
        r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u3400-\u4dbf"
        r"\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U000323af]"
    )


def _masked_token(token: str) -> str:
    """Give the mask; of a script without blanks keep the letters around what is masked."""
    if token.isascii():
        return MASK
    kept: list[str] = []
    for char in token:
        if _unspaced().match(char) and char.translate(_FOLDED) != "0":
            kept.append(char)
        elif not kept or kept[-1] != MASK:
            kept.append(MASK)
    return "".join(kept)
