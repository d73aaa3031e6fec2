"""The tokens of a text, judged one by one and together, and masked."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, count
from string import punctuation

from payment_smart_bot.domain.redaction.characters import FOLDED
from payment_smart_bot.domain.redaction.clean_text import may_join_numbers
from payment_smart_bot.domain.redaction.number_words import (
    AFTER_ONE,
    BEFORE_ONE,
    NUMBER_WORDS,
    match_any,
)
from payment_smart_bot.domain.redaction.token_kinds import (
    BESIDE,
    COMPANY,
    DIGIT,
    FRAGMENTS,
    HOMOPHONE,
    JOINER,
    KINDS,
    LONG,
    LOOKALIKE,
    MARK,
    MASK,
    ONE,
    OTHER,
)
from payment_smart_bot.domain.redaction.tokens import LETTERS, LOOKALIKES, SHORTEST_JOINED, judge

_BEFORE_ONE = frozenset({"the", *BEFORE_ONE})
_AFTER_ONE = frozenset(AFTER_ONE)

_BLANKS = re.compile(r"(\s+)")
# Ordinary words as they stand in a sentence; whether they are in the table is asked before.
_PLAIN = re.compile(
    rf"(?![MNO][jz]|[{LOOKALIKES}]+\b)[A-Za-z]?[a-z]{{1,{LONG - 3}}}(?:n't)?[.,!?;:]?"
)
_ROW = re.compile(rf"[{HOMOPHONE}{COMPANY}](?:{MARK}*[{HOMOPHONE}{COMPANY}]){{2,}}")
_NEIGHBOURS = re.compile(rf"[{DIGIT}{HOMOPHONE}{BESIDE}{JOINER}{MARK}]+")
_MASK_ROW = str.maketrans(dict.fromkeys(HOMOPHONE + COMPANY, DIGIT))
_MASK_COMPANY = str.maketrans(dict.fromkeys(ONE + COMPANY + LOOKALIKE, DIGIT))
_MASK_NEIGHBOURS = str.maketrans(dict.fromkeys(HOMOPHONE + BESIDE, DIGIT))


def mask(text: str) -> str:
    """Return a text with everything masked that is or may stand for a digit; see `redactor`."""
    tokens, blanks = _split(text)
    words, kinds = _read(tokens, joined=may_join_numbers(text.lower()))
    if "@" in text:
        _mask_addresses(tokens, kinds)
    if not FRAGMENTS.isdisjoint(words):
        _mask_spelt(words, kinds)
    return _assemble(tokens, blanks, _judge_in_company("".join(kinds), tokens, words))


def _split(text: str) -> tuple[list[str], list[str]]:
    """Return the tokens and the blanks between them; both ends are tokens, empty ones maybe."""
    if "  " not in text and text.isprintable():
        tokens = text.split(" ")
        return tokens, [" "] * (len(tokens) - 1)
    pieces = _BLANKS.split(text)
    return pieces[::2], pieces[1::2]


def _read(tokens: Sequence[str], *, joined: bool) -> tuple[list[str], list[str]]:
    """Return each token's letters and its kind; what can be told cheaply is not judged in full.

    `joined` says that some word may be a number word within longer ones.
    """
    words = list(map(str.lower, tokens))
    kinds: list[str] = []
    for at, kind in enumerate(map(KINDS.get, words)):
        if kind is None:
            token = tokens[at]
            if token.isdecimal():
                kind = DIGIT
            elif (len(token) < SHORTEST_JOINED or not joined) and _PLAIN.fullmatch(token):
                words[at] = words[at].rstrip(punctuation)
                kind = KINDS.get(words[at], OTHER)
            else:
                words[at], kind = judge(token)
        kinds.append(kind)
    return words, kinds


def _mask_addresses(tokens: Sequence[str], kinds: list[str]) -> None:
    """Mask what stands beside an "@", blanks between them or not."""
    for at, token in enumerate(tokens):
        if "@" in token:
            kinds[at] = DIGIT
            if token.endswith("@") and at + 1 < len(tokens):
                kinds[at + 1] = DIGIT
            if at and len(token) == 1:
                kinds[at - 1] = DIGIT


@cache  # like all patterns that few messages need, at the first use: a start pays milliseconds
def _compile_spelt() -> re.Pattern[str]:
    """Find number words with blanks inside: "f o u r", "fo ur t wo"; tokens have one between."""
    atom = match_any(" ?".join(word) for word in NUMBER_WORDS | {"oh"})
    return re.compile(rf"(?<!\S)(?:{atom})(?: ?(?:{atom}))*(?!\S)")


def _mask_spelt(words: Sequence[str], kinds: list[str]) -> None:
    """Mask number words that are written with blanks inside."""
    places = [at for at, word in enumerate(words) if word]
    lengths = (len(words[at]) + 1 for at in places)
    first_of = dict(zip(accumulate(lengths, initial=0), count(), strict=False))
    for spelt in _compile_spelt().finditer(" ".join(words[at] for at in places)):
        first, more = first_of[spelt.start()], spelt[0].count(" ")
        for at in places[first : first + more + 1] if more else ():
            kinds[at] = DIGIT


def _judge_in_company(kinds: str, tokens: Sequence[str], words: Sequence[str]) -> str:
    """Judge the tokens together: rows of homophones, "one" and "oh", neighbours of masks."""
    kinds = _ROW.sub(lambda row: row[0].translate(_MASK_ROW), kinds)
    if DIGIT not in kinds:
        ones = kinds.count(ONE)
        if not ones or (ones == 1 and _is_idiom(tokens, words, kinds.index(ONE))):
            return kinds
    return _NEIGHBOURS.sub(_mask_neighbours, kinds.translate(_MASK_COMPANY))


def _mask_neighbours(found: re.Match[str]) -> str:
    return found[0].translate(_MASK_NEIGHBOURS) if DIGIT in found[0] else found[0]


def _is_idiom(tokens: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Tell whether the "one" at this place counts nothing: "no one", "one moment", "one-click"."""
    token = tokens[at].lower()
    runs = LETTERS.findall(token)
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
        if kind == DIGIT:
            token = _mask_token(token)
            if token == MASK and shown and shown[-1] == MASK:
                continue
        if at:
            shown.append(blanks[at - 1])
        shown.append(token)
    return "".join(shown)


@cache
def _compile_unspaced() -> re.Pattern[str]:
    """Find characters of scripts that are written without blanks: a token is a sentence there."""
    return re.compile(
        r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u3400-\u4dbf"
        r"\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U000323af]"
    )


def _mask_token(token: str) -> str:
    """Return the mask; of a script without blanks keep the letters around what is masked."""
    if token.isascii():
        return MASK
    kept: list[str] = []
    for char in token:
        if _compile_unspaced().match(char) and char.translate(FOLDED) != "0":
            kept.append(char)
        elif not kept or kept[-1] != MASK:
            kept.append(MASK)
    return "".join(kept)
