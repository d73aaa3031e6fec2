"""Names of people in a message: labelled, introduced, or bare where a name is asked for."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Rejection
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    FUNCTION,
    NAMES_TOO,
    NO_NAMES,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN, MessageText
from payment_smart_bot.domain.reading.english.extractors.names.name_form import (
    ORDINAL,
    parse_name,
    protect_parentage,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_capitals import (
    are_two_peoples,
    find_full_names,
    find_last_offered,
    has_capitals_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
    may_sound_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_offered import (
    is_plainly_offered,
    may_be_plainly_offered,
    speaks_only_of_names,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_on_card import (
    asks_which,
    is_the_writers_own,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_or_talk import (
    has_its_capitals,
    is_capitalised,
    is_clearly_a_name,
    is_offered_as_a_name,
    is_one_name,
    is_said_of_oneself,
    reads_like_a_name,
    split_into_plain_words,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_places import (
    is_a_place,
    is_a_street,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_surroundings import (
    FIRST_NAME,
    INTRODUCTION,
    LAST_NAME,
    LEADING,
    LEADING_LOWER,
    PART_OF_A_NAME,
    SOMEBODYS,
    SPELT_WRONG,
    WEAK_INTRODUCTION,
    are_labels,
    cut_to_name,
    drop_small_words,
    find_labelled,
    has_a_title,
    mentions_a_name,
    split_into_segments,
)
from payment_smart_bot.domain.reading.english.extractors.names.whole_name import (
    SURNAME_SLASH,
    Standing,
    is_of_nobody,
    read_whole_name,
)
from payment_smart_bot.domain.reading.english.plain_words import words_of

_CARD_TAKEN: Final = 12 * TAKEN
_LEAST_OF_ANOTHER: Final = 0.9
"""How certain a name has to be that takes the place of another."""
_MOST_DOUBTFUL_WORDS: Final = 3
_LONGEST_ADDRESS: Final = 3
"""Letters of a word with which one is spoken to, and not a last name: "Ji, Amitabh Verma"."""
_MAY_BE_SAID_AGAIN_AFTER: Final = (".", ",", ";", ":", "!", "\n", " (", " -")
_BETWEEN_LONG_WORDS: Final = re.compile(r"\W+(?:\w\w?\W+)*|\A\w\w\W+")
_FIGURE: Final = re.compile(r"\d")
_MOST_INTRODUCTIONS: Final = 4
_TOLD_OF_NAMES: Final = words_of("right you in to us me too so true old long short")
_MOST_PARTS: Final = 4
_GREETINGS: Final = words_of("hi hello hey dear hiya howdy heya")
_GREETINGS_AND_THANKS: Final = _GREETINGS | words_of("sorry thanks cheers")
_HANDS_OVER: Final = ("for", "to")
"""What may stand before who is to get something, and before the cardholder."""

_ONLY_BEFORE_CAPITALS: Final = ("c'est", "je", "ich", "we")
_NEVER_IN_A_NAME: Final = EVERYDAY - NAMES_TOO


def take_certain_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take a name that is said to be one: "my name is …", "name on card: …".

    A label before digits is a Rejection; a label before everyday talk is nothing.
    """
    left = protect_parentage(message.left)
    if context.open_field == Field.NAME:
        if read_whole_name(left) is not None:
            return None
        if both := _find_first_and_last(left):
            return parse_name(both)
        if both := _join_two_parts(left, list(split_into_segments(left))):
            return both
        found = find_name_in_talk(left)
        if found and found.is_certain:
            return found.name
    elif context.name is not None and (another := _find_another(left, context)):
        return another
    return _find_called(message, left, context) if _speaks_of_a_name(left) else None


def _find_another(left: str, context: Context) -> str | None:
    """Return the full name that takes the place of the known one.

    It is looked for beside a card, at the summary, and where a message speaks of a name; elsewhere
    what has the form of one may be card data in any language.
    """
    is_beside_a_card = _CARD_TAKEN in left
    is_typed_as_one = context.confirming and has_capitals_within(left)
    if "?" in left or not (is_beside_a_card or is_typed_as_one or mentions_a_name(left)):
        return None
    found = find_name_in_talk(left)
    if found is None or found.certainty < _LEAST_OF_ANOTHER or " " not in found.name:
        return None
    return found.name if found.name in left or may_sound_like_a_name(found.name) else None


def _speaks_of_a_name(left: str) -> bool:
    return mentions_a_name(left) or ("spel" in left and SPELT_WRONG.search(left) is not None)


def _find_called(message: MessageText, left: str, context: Context) -> str | Rejection | None:
    """Return what a message calls a name."""
    is_awaited = context.open_field == Field.NAME
    if is_awaited and is_the_writers_own(left):
        return None
    if both := _find_first_and_last(left):
        return parse_name(both)
    if context.name is not None and PART_OF_A_NAME.search(left):
        return None  # the other part would be lost
    labelled = _take_labelled(message, left, is_known=context.name is not None)
    if labelled is not None or (is_awaited and context.name is None):
        return labelled
    introduced = _find_first(_find_introduced(segment) for segment in split_into_segments(left))
    if introduced is not None:
        return introduced
    name = _find_instead(left)
    return name if name and speaks_only_of_names(name, left) else None


def _find_full(left: str) -> str | None:
    """Return the one full name with capitals of a message that does nothing but offer it."""
    names = find_full_names(left)
    if not names or are_two_peoples(left, names):
        return _find_beside_question(left) if "?" in left else None
    name = max((one.name for one in names), key=len).removesuffix("'s")
    return _read_name(name) if is_plainly_offered(name, left) else None


def _find_beside_question(left: str) -> str | None:
    """Return "Jane" of "I'm Jane, is this safe?"."""
    name = _find_first(_find_introduced(segment) for segment in split_into_segments(left))
    return name if name and is_plainly_offered(name, left) else None


def _find_instead(left: str) -> str | None:
    """Return the one full name that is a clause of a message about a name, or of card data."""
    full = {one.name for one in find_full_names(left) if one.is_a_clause_of(left)}
    return _read_name(full.pop()) if len(full) == 1 else None


def _take_labelled(message: MessageText, left: str, *, is_known: bool) -> str | Rejection | None:
    for start, candidate, asked in find_labelled(left):
        if not is_offered_as_a_name(candidate) and not _is_taken_alone(candidate):
            continue
        if _is_said_of_the_name(candidate, is_known=is_known):
            continue
        if is_capitalised(candidate) or not asked:
            message.take(start, start + len(candidate))
            return parse_name(_find_fuller(candidate, left[start + len(candidate) :]))
    return None


def _is_taken_alone(candidate: str) -> bool:
    """Whether words of every day are a company's name: "Second Chance Dogs Trust"."""
    whole = read_whole_name(candidate)
    return whole is not None and whole.standing is Standing.TAKE


def take_likely_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take what reads like a name where one is asked for, or beside the rest of the card.

    It is taken from a message that says nothing else.
    """
    if context.open_field != Field.NAME and (context.name is not None or not context.card_known):
        return None
    left = protect_parentage(message.left)
    if TAKEN in left and (full := _find_instead(left)):
        return full
    if not may_be_plainly_offered(left) or asks_which(left):
        return None
    segments = list(split_into_segments(left))
    name = _join_two_parts(left, segments) or _find_fullest(
        _find_introduced(segment) or _read_bare(segment) for segment in segments
    )
    return name if name and is_plainly_offered(name, left) else None


def read_doubtful_name(message: MessageText) -> str | None:
    """Return what may be a name and may be a few words: it is to be asked back."""
    words = message.text.split()
    found = find_name_in_talk(message.text)
    if found and found.is_doubtful:
        return found.name
    if len(words) > _MOST_DOUBTFUL_WORDS:
        is_unsaid = asks_which(message.text) or is_the_writers_own(message.text)
        return None if is_unsaid else _find_doubtful(message.text)
    candidate = WEAK_INTRODUCTION.sub("", " ".join(words)).strip(" .,!-'")
    if name := find_last_offered(candidate):
        return _read_name(name)
    if not candidate or "?" in candidate or is_said_of_oneself(candidate):
        return None
    plain = split_into_plain_words(candidate)
    if candidate.islower() and len(plain) > 1 and not _NEVER_IN_A_NAME.isdisjoint(plain[:-1]):
        return None
    unknown = [word for word in plain if word not in EVERYDAY and word not in NO_NAMES]
    is_half_unknown = len(unknown) * 2 >= len(plain) and plain[0] not in LEADING_LOWER
    may_be_one = is_half_unknown or (len(plain) > 1 and reads_like_a_name(candidate))
    return _read_name(candidate) if may_be_one else None


def _find_doubtful(text: str) -> str | None:
    """Return the last full name with capitals of a message, or what else in it may be one."""
    if EVERYDAY.issuperset(split_into_plain_words(text)) and not has_capitals_within(text):
        return None
    if name := find_last_offered(text):
        return _read_name(name)
    segments = [one for one in split_into_segments(text) if not is_a_place(one)]
    return _find_first(
        _find_introduced(segment, doubtful=True) or _read_bare(segment, doubtful=True)
        for segment in segments
    )


def _is_said_of_the_name(candidate: str, *, is_known: bool) -> bool:
    """Whether one word in lower case after a label may tell how the name is: "is misspelled".

    Of a name that is known, "is right" tells that; no Mr Right corrects his like this.
    """
    if not candidate.islower() or " " in candidate:
        return False
    if candidate in EVERYDAY:
        return candidate in _TOLD_OF_NAMES or (is_known and candidate in FUNCTION)
    return not is_clearly_a_name(candidate)


def _find_fuller(name: str, rest: str) -> str:
    """Return the whole of a name that is said once more, after a part: "Smith. John Smith"."""
    if not any(mark in rest for mark in _MAY_BE_SAID_AGAIN_AFTER):
        return name
    following = (_read_bare(segment) for segment in split_into_segments(rest))
    words = set(name.lower().split())
    return next((full for full in following if full and words < set(full.lower().split())), name)


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


def _find_introduced(segment: str, *, doubtful: bool = False) -> str | None:
    """Return the name after "I'm", "it's", "call me" and the like; after "for", a doubtful one."""
    offers = islice(INTRODUCTION.finditer(segment), _MOST_INTRODUCTIONS)
    for place, found in enumerate(offers):
        name = _read_introduced(segment, found, doubtful=doubtful)
        if name and (" " in name or not place):
            return name
    return None


def _read_introduced(segment: str, found: re.Match[str], *, doubtful: bool) -> str | None:
    offered = segment[found.end() :]
    candidate = cut_to_name(offered)
    if not (doubtful and " " in candidate) and found[0].lower().startswith(_HANDS_OVER):
        return None
    if candidate.islower() and _is_said_of_anything(candidate, found[0]):
        return None
    if is_of_nobody(offered) or is_of_nobody(candidate) or is_a_street(candidate):
        return None
    if SOMEBODYS.search(candidate) or not reads_like_a_name(candidate, introduced=True):
        return None
    if not doubtful and is_said_of_oneself(candidate):
        return None
    is_one = has_a_title(offered) or is_clearly_a_name(
        candidate, introduced=True, doubtful=doubtful
    )
    if slashed := SURNAME_SLASH.fullmatch(candidate):
        candidate = f"{slashed[2]} {slashed[1]}"
    return _read_name(candidate) if is_one else None


def _is_said_of_anything(candidate: str, introduction: str) -> bool:
    """Whether an introduction stands before any words in lower case: "c'est la vie", "I'm deaf"."""
    if introduction.lower().startswith(_ONLY_BEFORE_CAPITALS):
        return True
    return WEAK_INTRODUCTION.match(introduction + candidate) is not None


def _read_bare(segment: str, *, doubtful: bool = False) -> str | None:
    """Return a segment that is a name once its courtesies are off.

    A name typed with capitals may begin with a word that is a courtesy elsewhere: My Linh. In lower
    case one that "and" follows, and then other words, is one only where it may be doubtful.
    """
    if _is_long_talk(segment):
        return None
    if _FIGURE.search(segment) and any(map(_holds_figures, segment.split())):
        return None
    words = _drop_leading(segment)
    candidate = drop_small_words(cut_to_name(" ".join(words)))
    if not candidate or SOMEBODYS.search(candidate) or is_of_nobody(candidate):
        return None
    rest = " ".join(words).partition(candidate)[2].split()
    is_none = is_said_of_oneself(candidate) or _is_talk(segment, candidate, rest)
    if is_none and (not doubtful or is_said_of_oneself(candidate)):
        return None
    is_in_talk = not (are_labels(rest) or (doubtful and rest[:1] in (["and"], ["here"])))
    is_one_word = " " not in candidate
    if is_one_word and (candidate.islower() or (is_in_talk and not doubtful)):
        return None
    if is_in_talk and not has_its_capitals(candidate):
        return None
    is_one = reads_like_a_name(candidate) and is_clearly_a_name(candidate, doubtful=doubtful)
    return _read_name(candidate) if is_one else None


def _is_long_talk(segment: str) -> bool:
    """Whether a segment has too many words for a name, and all of every day."""
    words = segment.lower().split()
    return len(words) > _MOST_PARTS and not segment.istitle() and EVERYDAY.issuperset(words)


def _drop_leading(segment: str) -> list[str]:
    """Return the words of a segment after its courtesies; none of "the blue one"."""
    leading = LEADING if segment.istitle() else LEADING_LOWER
    words = segment.split()
    while len(words) > 1 and words[0].lower() in leading:
        if words[0].lower() == "the" and words[1].lower() not in leading:
            return []
        words.pop(0)
    return words


def _is_talk(segment: str, candidate: str, rest: list[str]) -> bool:
    """Whether somebody is greeted by name, or words go on: "you may charge my card"."""
    before = segment.partition(candidate)[0].lower().split()
    if not rest:
        is_short = " " not in candidate
        return bool(before) and before[0] in (_GREETINGS_AND_THANKS if is_short else _GREETINGS)
    return before[-1:] == ["you"] or EVERYDAY.issuperset(candidate.split())


def _holds_figures(word: str) -> bool:
    return any(map(str.isdecimal, word)) and word.lower() not in ORDINAL


def _read_name(candidate: str) -> str | None:
    name = parse_name(candidate)
    return name if isinstance(name, str) else None


def _find_first_and_last(left: str) -> str | None:
    """Return "Jane Doe" of "first name Jane, last name Doe"."""
    first, last = FIRST_NAME.search(left), LAST_NAME.search(left)
    if not first or not last:
        return _find_beside_part(left, first or last, is_first=first is not None)
    ends = [
        other.start() if other.start() > label.end() else None
        for label, other in ((first, last), (last, first))
    ]
    offered = [left[first.end() : ends[0]], left[last.end() : ends[1]]]
    parts = [cut_to_name(next(split_into_segments(part))) for part in offered]
    are_names = all(is_one_name(part) or reads_like_a_name(part) for part in parts)
    return " ".join(parts) if are_names else None


def _find_beside_part(left: str, label: re.Match[str] | None, *, is_first: bool) -> str | None:
    """Return "Ania Kowalczyk" of "Kowalczyk, first name Ania": one word before, and one behind."""
    if label is None:
        return None
    before, after = left[: label.start()].strip(" ,.-"), left[label.end() :].strip(" .!")
    if not is_one_name(before) or not is_one_name(after):
        return None
    return f"{after} {before}" if is_first else f"{before} {after}"


def _has_two_first(segments: list[str]) -> bool:
    """Whether it is one last name and two first names or more: "Doe, Jane Mary"."""
    last, first = segments
    if len(last) <= _LONGEST_ADDRESS or last.islower() != first.islower():
        return False
    return is_one_name(last) and all(map(is_one_name, first.split()))


def _join_two_parts(left: str, segments: list[str]) -> str | None:
    """Return "Jane Doe" of "Doe, Jane" or of a first and a last name on a line each."""
    if len(segments) != 2 or any(segment.count(" ") >= _MOST_PARTS for segment in segments):
        return None
    if not (all(map(is_one_name, segments)) or _has_two_first(segments)):
        return None
    if not is_clearly_a_name(" ".join(segments)):
        return None
    if "\n" in left:
        return _read_name(" ".join(segments))
    if not sounds_like_a_name(_BETWEEN_LONG_WORDS.split(" ".join(segments).lower())):
        return None  # "Leeds, West Yorkshire"
    return _read_name(" ".join(reversed(segments))) if "," in left else None
