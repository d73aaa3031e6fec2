"""Names of people in a message: labelled, introduced, or bare where a name is asked for."""

import re
from collections.abc import Iterable
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Rejection
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.name_form import (
    ORDINAL,
    parse_name,
    protect_parentage,
)
from payment_smart_bot.domain.reading.english.extractors.name_or_talk import (
    has_its_capitals,
    is_capitalised,
    is_clearly_a_name,
    is_offered_as_a_name,
    is_one_name,
    reads_like_a_name,
    split_into_plain_words,
)
from payment_smart_bot.domain.reading.english.extractors.name_surroundings import (
    FIRST_NAME,
    INTRODUCTION,
    LAST_NAME,
    LEADING,
    LEADING_LOWER,
    LONGEST_SEGMENT,
    MAY_STAND_BEFORE,
    PART_OF_A_NAME,
    PREPOSITIONS,
    SEGMENT,
    SOMEBODYS,
    WEAK_INTRODUCTION,
    are_labels,
    cut_to_name,
    find_labelled,
    mentions_a_name,
    split_into_segments,
)
from payment_smart_bot.domain.reading.english.extractors.whole_name import (
    is_of_nobody,
    read_whole_name,
)

_MOST_DOUBTFUL_WORDS: Final = 3
_LONGEST_ADDRESS: Final = 3
"""Letters of a word with which one is spoken to, and not a last name: "Ji, Amitabh Verma"."""
_MAY_BE_SAID_AGAIN_AFTER: Final = (".", ",", ";", ":", "!", "\n", " (", " -")
_FIGURE: Final = re.compile(r"\d")
_CAPITAL_WITHIN: Final = re.compile(r"(?<=\W)(?!I\b)[^\W\d_a-z]")
"""The beginning of a word after the first that may begin a name typed with capitals."""


def take_certain_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take a name that is said to be one: "my name is …", "name on card: …".

    A label before digits is a Rejection; a label before everyday talk is nothing.
    """
    left = protect_parentage(message.left)
    if context.open_field == Field.NAME:
        if read_whole_name(left) is not None:
            return None
        name = (
            _CAPITAL_WITHIN.search(left) is not None and _find_introduced(left, capitalised=True)
        ) or ("?" in left and _find_beside_question(left))
        if name:
            return name
    if not mentions_a_name(left):
        return None
    if both := _find_first_and_last(left):
        return parse_name(both)
    if context.name is not None and PART_OF_A_NAME.search(left):
        return None  # the other part would be lost
    labelled = _take_labelled(message, left)
    if labelled is not None:
        return labelled
    return _find_first(_find_introduced(segment) for segment in split_into_segments(left))


def _take_labelled(message: MessageText, left: str) -> str | Rejection | None:
    for start, candidate, asked in find_labelled(left):
        if not is_offered_as_a_name(candidate) or _is_said_of_the_name(candidate):
            continue
        if is_capitalised(candidate) or not asked:
            message.take(start, start + len(candidate))
            return parse_name(_find_fuller(candidate, left[start + len(candidate) :]))
    return None


def take_likely_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take what reads like a name where one is asked for, or beside the rest of the card."""
    if context.open_field != Field.NAME and (context.name is not None or not context.card_known):
        return None
    left = protect_parentage(message.left)
    segments = list(split_into_segments(left))
    joined = _join_two_parts(left, segments)
    return joined or _find_fullest(
        _find_introduced(segment) or _read_bare(segment) for segment in segments
    )


def read_doubtful_name(message: MessageText) -> str | None:
    """Return what may be a name and may be a few words: it is to be asked back."""
    words = message.text.split()
    if len(words) > _MOST_DOUBTFUL_WORDS:
        segments = split_into_segments(message.text)
        return _find_first(
            _find_introduced(segment, doubtful=True) or _read_bare(segment, doubtful=True)
            for segment in segments
        )
    candidate = WEAK_INTRODUCTION.sub("", " ".join(words)).strip(" .,!-'")
    if not candidate or "?" in candidate:
        return None
    plain = split_into_plain_words(candidate)
    unknown = [word for word in plain if word not in EVERYDAY]
    is_half_unknown = len(unknown) * 2 >= len(plain) and plain[0] not in LEADING_LOWER
    may_be_one = is_half_unknown or (len(plain) > 1 and reads_like_a_name(candidate))
    return _read_name(candidate) if may_be_one else None


def _is_said_of_the_name(candidate: str) -> bool:
    """Whether one word in lower case after a label may tell how the name is: "is misspelled"."""
    if not candidate.islower() or " " in candidate or candidate in EVERYDAY:
        return False
    return not is_clearly_a_name(candidate)


def _find_fuller(name: str, rest: str) -> str:
    """Return the whole of a name that is said once more, after a part: "Smith. John Smith"."""
    if not rest.startswith(_MAY_BE_SAID_AGAIN_AFTER):
        return name
    following = (_read_bare(segment) for segment in split_into_segments(rest))
    fuller = next(filter(None, following), "")
    return fuller if set(name.split()) < set(fuller.split()) else name


def _find_first(names: Iterable[str | None]) -> str | None:
    return next(filter(None, names), None)


def _find_fullest(names: Iterable[str | None]) -> str | None:
    """Return the first name of several words, else the first: "Ji, Amitabh Verma"."""
    first = None
    for name in filter(None, names):
        if " " in name:
            return name
        first = first or name
    return first


def _find_introduced(
    segment: str, *, capitalised: bool = False, doubtful: bool = False
) -> str | None:
    """Return the name after "I'm", "it's", "call me" and the like.

    What follows "for" in a sentence, a single word or in lower case, is one only where it may be
    doubtful.
    """
    found = INTRODUCTION.search(segment)
    if not found:
        return None
    end = SEGMENT.search(segment, found.end())
    offered = segment[found.end() : end.start() if end else found.end() + LONGEST_SEGMENT]
    candidate = cut_to_name(offered)
    if (end and "?" in end[0]) or (capitalised and not is_capitalised(candidate)):
        return None
    if candidate.islower() and WEAK_INTRODUCTION.match(found[0] + candidate):
        return None
    is_weak = candidate.islower() or " " not in candidate
    if is_weak and found[0].strip() in PREPOSITIONS:
        before = segment[: found.start()].lower().split()
        if not doubtful and not MAY_STAND_BEFORE.issuperset(before):
            return None
    if is_of_nobody(offered):
        return None
    if SOMEBODYS.search(candidate) or not reads_like_a_name(candidate, introduced=True):
        return None
    is_one = is_clearly_a_name(candidate, introduced=True, doubtful=doubtful)
    return _read_name(candidate) if is_one else None


def _find_beside_question(left: str) -> str | None:
    """Return "Jane Doe" of "Jane Doe. Is this safe?": two words or more, in capitals."""
    return _find_first(
        _read_bare(segment)
        for segment in split_into_segments(left)
        if segment.istitle() and " " in segment
    )


def _read_bare(segment: str, *, doubtful: bool = False) -> str | None:
    """Return a segment that is a name once its courtesies are off.

    A name typed with capitals may begin with a word that is a courtesy elsewhere: My Linh. In lower
    case one that "and" follows, and then other words, is one only where it may be doubtful.
    """
    if _FIGURE.search(segment) and any(map(_holds_figures, segment.split())):
        return None
    leading = LEADING if segment.istitle() else LEADING_LOWER
    words = segment.split()
    while len(words) > 1 and words[0].lower() in leading:
        opens_talk = words[0].lower() == "the" and words[1].lower() not in leading
        if opens_talk:
            return None
        words.pop(0)
    candidate = cut_to_name(" ".join(words))
    if not candidate:
        return None
    rest = " ".join(words).partition(candidate)[2].split()
    is_in_talk = not (are_labels(rest) or (doubtful and rest[:1] in (["and"], ["here"])))
    is_one_small_word = candidate.islower() and " " not in candidate
    if is_one_small_word or (is_in_talk and not has_its_capitals(candidate)):
        return None
    is_one = reads_like_a_name(candidate) and is_clearly_a_name(candidate, doubtful=doubtful)
    return _read_name(candidate) if is_one else None


def _holds_figures(word: str) -> bool:
    return any(map(str.isdecimal, word)) and word.lower() not in ORDINAL


def _read_name(candidate: str) -> str | None:
    name = parse_name(candidate)
    return name if isinstance(name, str) else None


def _find_first_and_last(left: str) -> str | None:
    """Return "Jane Doe" of "first name Jane, last name Doe"."""
    first, last = FIRST_NAME.search(left), LAST_NAME.search(left)
    if not first or not last:
        return None
    ends = [
        other.start() if other.start() > label.end() else None
        for label, other in ((first, last), (last, first))
    ]
    offered = [left[first.end() : ends[0]], left[last.end() : ends[1]]]
    parts = [cut_to_name(next(split_into_segments(part))) for part in offered]
    are_names = all(is_one_name(part) or reads_like_a_name(part) for part in parts)
    return " ".join(parts) if are_names else None


def _has_two_first(segments: list[str]) -> bool:
    """Whether it is one last name and two first names or more: "Doe, Jane Mary"."""
    last, first = segments
    return (
        len(last) > _LONGEST_ADDRESS and is_one_name(last) and all(map(is_one_name, first.split()))
    )


def _join_two_parts(left: str, segments: list[str]) -> str | None:
    """Return "Jane Doe" of "Doe, Jane" or of a first and a last name on a line each."""
    if len(segments) != 2 or not (all(map(is_one_name, segments)) or _has_two_first(segments)):
        return None
    if not is_clearly_a_name(" ".join(segments)):
        return None
    if "\n" in left:
        return _read_name(" ".join(segments))
    return _read_name(" ".join(reversed(segments))) if "," in left else None
