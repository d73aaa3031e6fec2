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
    NO_NAMES,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.name_form import (
    ORDINAL,
    parse_name,
    protect_parentage,
)
from payment_smart_bot.domain.reading.english.extractors.name_in_capitals import (
    find_full_names,
    find_rival,
    has_capitals_within,
)
from payment_smart_bot.domain.reading.english.extractors.name_on_card import (
    asks_which,
    find_on_card,
    is_the_writers_own,
)
from payment_smart_bot.domain.reading.english.extractors.name_or_talk import (
    has_its_capitals,
    is_capitalised,
    is_clearly_a_name,
    is_offered_as_a_name,
    is_one_name,
    is_said_of_oneself,
    reads_like_a_name,
    split_into_plain_words,
)
from payment_smart_bot.domain.reading.english.extractors.name_places import (
    is_a_street,
    speaks_of_an_address,
)
from payment_smart_bot.domain.reading.english.extractors.name_surroundings import (
    FIRST_NAME,
    FROM_ELSEWHERE,
    INTRODUCTION,
    LAST_NAME,
    LEADING,
    LEADING_LOWER,
    LONGEST_SEGMENT,
    MAY_ORDER,
    MAY_SAY,
    MAY_STAND_BEFORE,
    PART_OF_A_NAME,
    PAYING_FOR,
    SAY_OTHERWISE,
    SEGMENT,
    SOMEBODYS,
    SPELT_WRONG,
    TURNED_TO,
    WEAK_INTRODUCTION,
    are_labels,
    cut_to_name,
    find_labelled,
    has_a_title,
    mentions_a_name,
    split_into_segments,
)
from payment_smart_bot.domain.reading.english.extractors.whole_name import (
    SURNAME_SLASH,
    Standing,
    is_of_nobody,
    read_whole_name,
)
from payment_smart_bot.domain.reading.english.plain_words import words_of

_MOST_DOUBTFUL_WORDS: Final = 3
_LONGEST_ADDRESS: Final = 3
"""Letters of a word with which one is spoken to, and not a last name: "Ji, Amitabh Verma"."""
_MAY_BE_SAID_AGAIN_AFTER: Final = (".", ",", ";", ":", "!", "\n", " (", " -")
_FIGURE: Final = re.compile(r"\d")
_MOST_INTRODUCTIONS: Final = 4
_TITLES_WITHIN: Final = (" mr ", " mr. ", " mrs ", " mrs. ", " ms ", " miss ", " mx ")
_OF_ANOTHER: Final = re.compile(
    r"\b(?:my|our|his|her)\s(?!(?:\w+\s)?(?:names?|card|details|answer|info)\b)"
    r"(?:[a-z]+\s)?[a-z]+,\s(?:m(?:r|rs|s)\.?\s)?(?-i:[A-Z])\w+\s(?-i:[A-Z])",
    re.IGNORECASE,
)
"""Somebody who is named beside what he is to the writer: "my solicitor, Hugh Pennington"."""

_TOLD_OF_NAMES: Final = words_of("right you in to us me too so true old long short")
_MOST_PARTS: Final = 4
_GREETINGS: Final = words_of("hi hello hey dear hiya howdy heya")
_GREETINGS_AND_THANKS: Final = _GREETINGS | words_of("sorry thanks cheers")
_OPENS_WITH_THANKS: Final = re.compile(
    r"(?:many\s)?(?:thanks|thank\syou|cheers|ta|ok(?:ay)?|right|fine|sure|alright|all\sright|great"
    r"|lovely|good|certainly|of\scourse|no\sproblem|happy\sto)\b",
    re.IGNORECASE,
)


def take_certain_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take a name that is said to be one: "my name is …", "name on card: …".

    A label before digits is a Rejection; a label before everyday talk is nothing.
    """
    left = protect_parentage(message.left)
    if context.open_field == Field.NAME:
        if read_whole_name(left) is not None or asks_which(left):
            return None
        if name := find_on_card(left) or _find_offered(message.text, left):
            return name
    return _find_called(message, left, context) if _speaks_of_a_name(left) else None


def _speaks_of_a_name(left: str) -> bool:
    return mentions_a_name(left) or ("spel" in left and SPELT_WRONG.search(left) is not None)


def _find_called(message: MessageText, left: str, context: Context) -> str | Rejection | None:
    """Return what a message calls a name."""
    if context.open_field == Field.NAME and is_the_writers_own(left):
        return None
    if both := _find_first_and_last(left):
        return parse_name(both)
    if context.name is not None and PART_OF_A_NAME.search(left):
        return None  # the other part would be lost
    labelled = _take_labelled(message, left, is_known=context.name is not None)
    if labelled is not None:
        return labelled
    return _find_first(_find_introduced(segment) for segment in split_into_segments(left))


def _find_offered(text: str, left: str) -> str | None:
    """Return a name that needs no label where one is asked for: in capitals, or with a title."""
    if _leaves_open_whose(left):
        return None
    name = None
    if has_capitals_within(left):
        name = _find_introduced(left, capitalised=True)
    elif _has_a_title_within(left):
        name = _find_introduced(left)
    if name and not speaks_of_an_address(text, left):
        return _prefer_full(name, left)
    if _OPENS_WITH_THANKS.match(left) and (name := _find_last_clause(left)):
        return name
    return _find_beside_question(left) if "?" in left else None


def _has_a_title_within(left: str) -> bool:
    lowered = left.lower()
    return any(title in lowered for title in _TITLES_WITHIN)


def _find_last_clause(left: str) -> str | None:
    names = find_full_names(left)
    return _read_name(names[-1].name) if names and names[-1].is_a_clause_of(left) else None


def _prefer_full(name: str, left: str) -> str:
    """Return the full name beside one word: "It's Peter, no, sorry, Pieter van Dongen"."""
    if " " in name:
        return name
    full = [one.name for one in find_full_names(left) if one.is_a_clause_of(left)]
    is_another = len(full) == 1 and f"{name}, {full[0]}" not in left
    return full[0] if is_another else name


def _leaves_open_whose(left: str) -> bool:
    """Whether two names are offered, or the writer's own beside somebody else's card."""
    if is_the_writers_own(left):
        return True
    is_doubtful = find_rival(left) is not None
    return is_doubtful and next(find_labelled(left), None) is None


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
    """Take what reads like a name where one is asked for, or beside the rest of the card."""
    if context.open_field != Field.NAME and (context.name is not None or not context.card_known):
        return None
    left = protect_parentage(message.left)
    segments = list(split_into_segments(left))
    name = _join_two_parts(left, segments) or _find_fullest(
        _find_introduced(segment) or _read_bare(segment) for segment in segments
    )
    return name if name and not _is_left_open(message.text, left) else None


def _is_left_open(text: str, left: str) -> bool:
    """Whether a name that stands bare may be none, or somebody else's."""
    return (
        asks_which(left)
        or _leaves_open_whose(left)
        or speaks_of_an_address(text, left)
        or _OF_ANOTHER.search(left) is not None
    )


def read_doubtful_name(message: MessageText) -> str | None:
    """Return what may be a name and may be a few words: it is to be asked back."""
    words = message.text.split()
    if len(words) > _MOST_DOUBTFUL_WORDS:
        if asks_which(message.text):
            return None
        if rival := find_rival(message.text):
            return _read_name(rival)
        segments = [one for one in split_into_segments(message.text) if not is_a_street(one)]
        return _find_first(
            _find_introduced(segment, doubtful=True) or _read_bare(segment, doubtful=True)
            for segment in segments
        )
    candidate = WEAK_INTRODUCTION.sub("", " ".join(words)).strip(" .,!-'")
    if not candidate or "?" in candidate:
        return None
    plain = split_into_plain_words(candidate)
    unknown = [word for word in plain if word not in EVERYDAY and word not in NO_NAMES]
    is_half_unknown = len(unknown) * 2 >= len(plain) and plain[0] not in LEADING_LOWER
    may_be_one = is_half_unknown or (len(plain) > 1 and reads_like_a_name(candidate))
    return _read_name(candidate) if may_be_one else None


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


def _find_introduced(
    segment: str, *, capitalised: bool = False, doubtful: bool = False
) -> str | None:
    """Return the name after "I'm", "it's", "call me" and the like.

    What follows "for" in a sentence, a single word or in lower case, is one only where it may be
    doubtful.
    """
    offers = islice(INTRODUCTION.finditer(segment), _MOST_INTRODUCTIONS)
    for place, found in enumerate(offers):
        in_capitals = capitalised or place > 0
        name = _read_introduced(segment, found, capitalised=in_capitals, doubtful=doubtful)
        if name and (" " in name or not place):
            return name
    return None


def _read_introduced(
    segment: str, found: re.Match[str], *, capitalised: bool, doubtful: bool
) -> str | None:
    end = SEGMENT.search(segment, found.end())
    offered = segment[found.end() : end.start() if end else found.end() + LONGEST_SEGMENT]
    candidate = cut_to_name(offered)
    if (end and "?" in end[0]) or (capitalised and not is_capitalised(candidate)):
        return None
    if candidate.islower() and WEAK_INTRODUCTION.match(found[0] + candidate):
        return None
    if not doubtful and _is_somebody_elses(candidate, segment, found):
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


def _is_somebody_elses(candidate: str, segment: str, found: re.Match[str]) -> bool:
    """Whether what stands before a name hands it to somebody else than us.

    "For", "to" and "under" may stand before who is to get something, "use" and "put" tell what was
    done, and many a thing says something but the card.
    """
    verb = found[0].split()[0].lower()
    before = segment[: found.start()].lower().split()
    last = before[-1].strip(",.:!") if before else ""
    is_weak = candidate.islower() or " " not in candidate
    match verb:
        case "use" | "put" | "write":
            return last not in MAY_ORDER
        case "says" | "said" | "shows" | "reads":
            return last not in MAY_SAY if is_weak else last in SAY_OTHERWISE
        case "to":
            return TURNED_TO.isdisjoint(before)
        case "for" | "under":
            is_talk = is_weak and not MAY_STAND_BEFORE.issuperset(before)
            return is_talk or not PAYING_FOR.isdisjoint(before)
    return verb in FROM_ELSEWHERE and candidate.islower()


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
    if _is_long_talk(segment):
        return None
    if _FIGURE.search(segment) and any(map(_holds_figures, segment.split())):
        return None
    words = _drop_leading(segment)
    candidate = cut_to_name(" ".join(words))
    if not candidate or SOMEBODYS.search(candidate) or is_of_nobody(candidate):
        return None
    rest = " ".join(words).partition(candidate)[2].split()
    is_none = is_said_of_oneself(candidate) or _is_talk(segment, candidate, rest)
    if is_none and not doubtful:
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
    return (
        len(last) > _LONGEST_ADDRESS and is_one_name(last) and all(map(is_one_name, first.split()))
    )


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
    return _read_name(" ".join(reversed(segments))) if "," in left else None
