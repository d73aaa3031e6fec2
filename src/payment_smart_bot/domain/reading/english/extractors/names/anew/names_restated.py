"""The known name, said again in another form: "make sure it says Jane Ann Doe" of Jane Doe.

What begins and ends as the known name does, in two words or more, can hardly be anything else: so
it is found in lower case, and among any other words. The same holds for the known name and a last
one behind it.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final
from unicodedata import normalize

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    PARTICLES,
    drop_marks,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.value import Value

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")  # noqa: RUF001 (as typed)
_ENDS: Final = re.compile(r"\w{4}\.\Z")
"""A longer word with a stop, which ends a sentence: "Katherine not Kathy. Katherine Doe"."""
_TOLD_OF_IT: Final = re.compile(
    r"\b(?:says?|reads?|reading|shows?|should|must|has\sto|make\ssure|put|write|written|writes"
    r"|spel\w+|it'?s|is|its|full|whole|complete|actually|no|nope|not|correct\w*|change|instead"
    r"|without|with|add|middle|i\smean|i\smeant|sorry|take|use|one)\b",
    re.IGNORECASE,
)
"""What is said where the name is put right, and not where somebody is spoken of."""
_IS_WHOLE: Final = re.compile(
    r"\s*,?\s(?:(?:is|as|in|it'?s|its|and|thats?)\s)?(?:my\s|the\s)?(?:full|whole|complete|entire)\b",
    re.IGNORECASE,
)
"""What follows a name that is all of it: "Jane Doe in full", "jane doe the whole thing"."""
_OF_SOMEBODY: Final = words_of(
    "not isnt isn't never for to with by from of about and ask tell dear"
)
"""The words behind which a name is not the one, or whom something is for."""
_CHANGES: Final = re.compile(r"\b(?:chang|correct|fix|updat|set|amend|alter)\w*\b", re.IGNORECASE)
_TITLES: Final = words_of("mr mrs ms miss dr")
_NO_PARTS: Final = EVERYDAY | _TITLES | {"who", "also"}
_AROUND: Final = words_of(
    "ok okay yes yeah yep yh k so then just only please pls thanks thx it its it's is thats that's "
    "the name use put go with i said mean have you u got as before same on card my mine right fine"
)
"""What stands around the name of whoever says it again as it is."""
_AROUND_A_PART: Final = _AROUND - {"just", "only", "use", "put", "go", "mean"}
_LONGEST: Final = 300
_NEAR: Final = 24
"""How many characters before a name that may be said."""
_MOST_WORDS: Final = 5
_MOST_MORE: Final = 2
_LONGEST_INITIALS: Final = 5
LEAST_OF_A_SLIP: Final = 0.5
"""How alike two words are of which one is a slip for the other; others are asked back."""
_LEAST_ALIKE: Final = 0.75
_LEAST_OF_BOTH: Final = 0.8
_LEAST_OF_ONE_INITIAL: Final = 0.5
_AS_GERMANS_WRITE: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "ß": "ss"}
)


class Restated(Value, frozen=True):
    """A name, and whether it was said to be the one, and not only spoken of."""

    name: str
    is_certain: bool


class _Run(Value, frozen=True):
    words: tuple[str, ...]
    start: int
    end: int


def find_restated_name(text: str, known: str) -> Restated | None:
    """Return the known name as a message has it otherwise; None where it does not."""
    parts = known.split()
    if len(text) > _LONGEST or not _may_begin(text, parts[0]):
        return None
    longer = _find_longer(text, parts)
    if longer is not None:
        return longer
    runs = (run for run in _yield_runs(text) if _begins_and_ends_as(run.words, parts))
    run = max(runs, key=lambda one: _likeness(one.words, parts), default=None)
    name = _write(text, run, known) if run else None
    if name is None or " " not in name or name.casefold() == known.casefold():
        return None
    told = _TOLD_OF_IT.search(text, max(0, run.start - _NEAR), run.start) if run else None
    return Restated(name, is_certain=told is not None or name == tidy(text))


def _may_begin(text: str, part: str) -> bool:
    """Whether some word of a message may be another form of a part; most messages have none."""
    words = set(_WORD.findall(text))
    if EVERYDAY.isdisjoint({_fold(part), _write_out(part)}):
        words = {word for word in words if word.lower() not in EVERYDAY}
    return any(find_likeness(word, part) for word in words)


def is_said_as_known(text: str, known: str) -> bool:
    """Whether a message says the known name as it is, and no more: "ok jane doe then".

    "My name is Jane" says no other one either.
    """
    words = [word.strip(".").casefold() for word in _WORD.findall(text)]
    parts = [part.strip(".").casefold() for part in known.split()]
    starts = (at for at in range(len(words)) if words[at : at + len(parts)] == parts)
    at = next(starts, None)
    if at is None:
        is_a_part = "name" in words and sum(word in parts for word in words) == 1
        return is_a_part and (_AROUND_A_PART | set(parts)).issuperset(words)
    return _AROUND.issuperset(words[:at] + words[at + len(parts) :])


def _find_longer(text: str, parts: Sequence[str]) -> Restated | None:
    """Return the known name with what was left off: "a j doe the whole thing" of A J."""
    plain = [_fold(part) for part in parts]
    for run in _yield_runs(text):
        more = run.words[len(parts) :]
        if not more or [_fold(word) for word in run.words[: len(parts)]] != plain:
            continue
        is_whole = _IS_WHOLE.match(text, run.end) is not None
        may_be_one = len(parts) > 1 and len(more) == 1 and _is_at_an_end(text, run)
        if not (is_whole or may_be_one) or not _may_be_names(more) or len(more) > _MOST_MORE:
            continue
        name = _write(text, run, " ".join(parts))
        return Restated(name, is_certain=is_whole) if name else None
    return None


def _is_at_an_end(text: str, run: _Run) -> bool:
    return re.match(r"\W*\Z|\s*[,.;!\n]", text[run.end :]) is not None


def _yield_runs(text: str) -> Iterator[_Run]:
    """Yield each stretch of words with nothing but a blank between them."""
    words = [(found[0], *found.span()) for found in _WORD.finditer(text)]
    of_somebody = _OF_SOMEBODY - {"to"} if _CHANGES.search(text) else _OF_SOMEBODY
    for first in range(len(words)):
        if first and words[first - 1][0].lower() in of_somebody:
            continue
        for last in range(first + 1, min(first + _MOST_WORDS, len(words))):
            if text[words[last - 1][2] : words[last][1]] != " " or _ENDS.search(words[last - 1][0]):
                break
            run = words[first : last + 1]
            yield _Run(tuple(word for word, _, _ in run), run[0][1], run[-1][2])


def _likeness(words: Sequence[str], parts: Sequence[str]) -> tuple[float, int]:
    """Return how alike the ends of a stretch are to those of a name, and how long it is."""
    return compare(words[0], parts[0]) + compare(words[-1], parts[-1]), len(words)


def _begins_and_ends_as(words: Sequence[str], parts: Sequence[str]) -> bool:
    if len(parts) < 2 or abs(len(words) - len(parts)) > _MOST_MORE:
        return False
    if len(words) < len(parts) and words[0].lower().strip(".") in _TITLES:
        return False
    first = find_likeness(words[0], parts[0])
    last = find_likeness(words[-1], parts[-1]) if first else 0
    if not last:
        return False
    is_near = max(first, last) == 1 or min(first, last) >= _LEAST_OF_BOTH
    is_one = first == last == 1 or (is_near and len(words) == len(parts))
    return is_one and _is_typed_alike(words) and _may_be_names(words[1:-1])


def _is_typed_alike(words: Sequence[str]) -> bool:
    """Whether all words but particles have a capital, or none has."""
    typed = [word for word in words if word not in PARTICLES]
    return len({word[0].isupper() for word in typed}) == 1


def find_likeness(word: str, part: str) -> float:
    """Return how alike a word is to a part that it may be another form of; 0 where it may not.

    An initial is one only of itself, and so is an everyday word.
    """
    is_an_initial = min(len(word.strip(".")), len(part.strip("."))) < 2
    if is_an_initial or word.lower() in EVERYDAY:
        return float(any(one == other for one, other in _fold_both(word, part)))
    begins_alike = word[0].casefold() == part[0].casefold()
    least = _LEAST_OF_ONE_INITIAL if begins_alike else _LEAST_ALIKE
    likeness = compare(word, part, least)
    return likeness if likeness >= least else 0


def _may_be_names(words: Sequence[str]) -> bool:
    plain = {word.lower().strip(".") for word in words}
    return plain.isdisjoint(_NO_PARTS) or all(len(word) == 1 for word in plain)


def _write(text: str, run: _Run, known: str) -> str | None:
    """Return a name written as the known one is, where it was typed in lower case."""
    typed = text[run.start : run.end].rstrip(".")
    if not typed.islower():
        return tidy(typed)
    is_in_capitals = known.isupper() and len(known) > _LONGEST_INITIALS
    return tidy(typed.upper() if is_in_capitals else typed)


def compare(word: str, part: str, least: float = 0) -> float:
    """Return how alike two words are, from 0 to 1, without accents or as these are written out.

    It may be 0 where they are less alike than `least`.
    """
    pairs = _fold_both(word, part)
    may_be = (one for one in pairs if 2 * min(map(len, one)) >= least * sum(map(len, one)))
    return max((SequenceMatcher(None, *pair).ratio() for pair in may_be), default=0)


def _fold_both(word: str, part: str) -> set[tuple[str, str]]:
    """Return the two ways in which two words are compared, which are one for most."""
    return {(_fold(word), _fold(part)), (_write_out(word), _write_out(part))}


def _fold(word: str) -> str:
    return drop_marks(word.casefold()).strip(".")


def _write_out(word: str) -> str:
    if word.isascii():
        return _fold(word)
    return _fold(normalize("NFC", word.casefold()).translate(_AS_GERMANS_WRITE))
