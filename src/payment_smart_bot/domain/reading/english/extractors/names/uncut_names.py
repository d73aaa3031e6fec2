"""No name is cut: what was found is put beside the words around it, and asked back as a whole.

Whatever finds a name may stop too early or begin too late: "Jane Doe" of "Jane Doe y Roe", "Doe
III" of "Jane A. Doe III". A name that goes on in its message is never taken without the rest.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.names.form.abbreviations import (
    ABBREVIATIONS,
    NO_PARTS,
    drop_stops,
    restore_stops,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import parse_name
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import weigh
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_alone import drop_introduction
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace

_WORD: Final = r"[^\W\d_](?:[\w'-]{0,40}(?<=\w))?"
_PARTICLE: Final = r"(?:y|e|i|und|de|da|do|dos|del|della|di|la|van|von|der|den|ter|bin|al|el)"
_INITIAL_BEFORE: Final = re.compile(
    r"(?<![\w'.-])(?P<word>[^\W\d_]\.[ ]?|(?!I\b|A\b)[^\W\d_a-z][ ])\Z"
)
_WORD_BEFORE: Final = re.compile(rf"(?<![^\s(:])(?P<word>{_WORD})(?P<stop>\.?)[ ]\Z")
_BEHIND: Final = re.compile(
    rf"(?:(?<=\b\w)\.)?(?:[ ]{_PARTICLE}){{0,2}}[ ](?P<word>{_WORD})(?P<stop>\.?)"
)
_GENERATION: Final = re.compile(r",?[ ](?:jr|sr|ii|iii|iv)\b\.?", re.IGNORECASE)
_STOP_BEHIND: Final = re.compile(rf"\.[ ](?P<word>{_WORD})")
_BEHIND_IT: Final = re.compile(
    r"\s*(?:\Z|[,.;!)])|[ ](?:is|on|as|and|please|pls|that'?s|mate|it|in)\b"
)
_JOINED_BEHIND: Final = re.compile(rf"[ ][ye][ ](?P<word>{_WORD})")
_NEXT_SENTENCE: Final = re.compile(
    r"[ ](?P<word>(?:Do|Does|Did|Is|Are|Was|Can|Could|Will|Would|Shall|Should|May|Must|Have|Has)"
    r"(?=[ ](?:you|u|ya|i|I|we|it|this|that|these|they|the|there|my|your|he|she|any|anyone)\b)"
    r"|(?:What|Where|When|Why|How|Who|Which|Please|You|Thanks|Also|But|And)(?=[ ][a-z])"
    r"|There(?=[ ](?:is|are|was|were)\b)|(?:It|That|This)(?=[ ](?:is|was)\b)"
    r"|(?:Thanks|Please|Cheers)(?=\W*\Z)|Good(?=[ ](?:morning|afternoon|evening|day)\b)"
    r"|(?i:hi+(?:ya)?|hell+o+|hey+)(?=[ ][a-z]|\W*\Z))\b"
)
"""How a sentence begins behind a name without its stop: "Jane Doe Do you take Amex?"."""
_STOP_AT_THE_END: Final = re.compile(r"(?<=\w{3})\.\Z")
_GREETING: Final = re.compile(r"\A(?:hi+(?:ya)?|hell+o+|hey+)[ ](?=\S+[ ]\S)", re.IGNORECASE)
_SON_OF: Final = frozenset({"بن", "ابن", "bin", "ibn", "binti"})
"""No name begins or ends with one of these."""
_LONGEST_BEFORE: Final = 44
_MOST_WORDS: Final = 4
_LONGEST_SHORT: Final = 5
_LEAST_BEFORE_AN_INITIAL: Final = -0.5


def leave_no_name_cut(understood: Understood, text: str, context: Context) -> Understood:
    """Return what was understood with the whole of a name that goes on in its message.

    Its stops are put back. It is asked back, but where all that was missing are initials and
    first names that are cut short for sure.
    """
    name, proposed = understood.found.get(Field.NAME), understood.proposed
    if isinstance(name, str) and name != context.name:
        whole, is_sure = complete_name(_end_before_the_next_sentence(name, text), text)
        is_all = drop_introduction(text) == whole
        if is_sure or is_all or whole == context.proposed:
            return replace(understood, found={**understood.found, Field.NAME: whole})
        rest = {field: value for field, value in understood.found.items() if field != Field.NAME}
        return replace(understood, found=rest, proposed=whole)
    if proposed:
        return replace(understood, proposed=complete_name(proposed, text)[0])
    return understood


def _end_before_the_next_sentence(name: str, text: str) -> str:
    """Return a name without the word behind it that begins what is said next."""
    name = _GREETING.sub("", name)
    first, _, last = name.rpartition(" ")
    if " " not in first:
        return name
    at = text.lower().find(f" {last.lower()}", text.find(first) + len(first))
    begins = at >= 0 and _NEXT_SENTENCE.match(text, at)
    is_begun = begins and begins["word"].lower() == last.lower()
    return _STOP_AT_THE_END.sub("", first) if is_begun else name


def complete_name(name: str, text: str) -> tuple[str, bool]:
    """Return the whole of a name as it stands in a text, and whether it is that for sure."""
    told = drop_stops(text)
    whole, is_sure = name, True
    span = _find_span(name.lower().split(), told.lower())
    if span and len(told) == len(told.lower()):
        start, is_sure_before = _begin(told, *span)
        end = _end(told, *span)
        if (start, end) != span:
            longer = parse_name(told[start:end])
            if isinstance(longer, str) and redact(longer).text == longer:
                is_sure_behind = end == span[1] or name.split()[-1].lower() in _SON_OF
                whole, is_sure = longer, is_sure_before and is_sure_behind
    with_stops, is_sure_of_stops = restore_stops(whole, text) if told != text else (whole, True)
    return with_stops, is_sure and is_sure_of_stops


def _find_span(words: Sequence[str], told: str) -> tuple[int, int] | None:
    """Return where words stand one behind the other, with blanks or stops between them."""
    start = told.find(words[0])
    while start >= 0:
        end = _match_words(words, told, start)
        if end is not None and not told[max(0, start - 1) : start].isalnum():
            return start, end
        start = told.find(words[0], start + 1)
    return None


def _match_words(words: Sequence[str], told: str, start: int) -> int | None:
    at = start
    for word in words:
        if at > start:
            at += told.startswith(".", at)
            if not told.startswith(" ", at):
                return None
            at += 1
        if not told.startswith(word, at):
            return None
        at += len(word)
    return None if told[at : at + 1].isalnum() else at


def _begin(told: str, start: int, end: int) -> tuple[int, bool]:
    """Return where a name begins, and whether only initials and the like were left out."""
    is_sure = True
    for _ in range(_MOST_WORDS):
        before = told[max(0, start - _LONGEST_BEFORE) : start]
        initial = _INITIAL_BEFORE.search(before)
        if initial and initial["word"][0].islower() == told[start:end].islower():
            start -= len(initial[0])
            continue
        word = _WORD_BEFORE.search(before)
        if word is None or not _is_a_part_before(word, told, start):
            break
        is_his_son = told[start:end].split()[0].lower() in _SON_OF
        is_sure = is_sure and (is_his_son or word["word"].lower() in ABBREVIATIONS | _SON_OF)
        start -= len(word[0])
    return start, is_sure


def _is_a_part_before(word: re.Match[str], told: str, start: int) -> bool:
    lower = word["word"].lower()
    is_his_son = told[start:].split(maxsplit=1)[0].lower() in _SON_OF
    if lower in ABBREVIATIONS or (lower in _SON_OF and word.start() > 0):
        return True
    if is_his_son:
        return lower not in NO_PARTS and (word["word"][0].isupper() or told.islower())
    if _is_of_a_script_without_capitals(lower):
        return _is_of_a_script_without_capitals(told[start])
    if lower in NO_PARTS or lower.endswith("'s") or lower in told[start:].lower().split():
        return False
    begins_with_an_initial = told[start + 1 : start + 2] == "."
    if word["stop"]:
        return len(lower) <= _LONGEST_SHORT and (
            begins_with_an_initial or (told[start].islower() and _is_one_with_it(told, word))
        )
    if begins_with_an_initial and told[start].islower():
        return weigh(lower) > _LEAST_BEFORE_AN_INITIAL
    is_within = word.start() > 0 and not told.isupper()
    return is_within and word["word"][0].isupper()


def _end(told: str, start: int, end: int) -> int:
    for _ in range(_MOST_WORDS):
        if generation := _GENERATION.match(told, end):
            return generation.end()
        behind = _BEHIND.match(told, end)
        if behind is None or not _is_a_part_behind(behind, told):
            break
        end = behind.end()
    stop = _STOP_BEHIND.match(told, end) or _JOINED_BEHIND.match(told, end)
    if stop and told[start : stop.end()].islower() and _goes_on(told, start, end, stop):
        return stop.end()
    return end


def _is_a_part_behind(behind: re.Match[str], told: str) -> bool:
    word = behind["word"]
    if _is_of_a_script_without_capitals(word):
        return _is_of_a_script_without_capitals(told[behind.start() - 1])
    if not word[0].isupper() or _NEXT_SENTENCE.match(told, behind.start()):
        return False
    if len(word) == 1 and behind["stop"]:
        return True
    return not told.isupper() and word.lower() not in NO_PARTS


def _is_of_a_script_without_capitals(word: str) -> bool:
    return word.lower() == word.upper()


def _is_one_with_it(told: str, word: re.Match[str]) -> bool:
    """Whether a short word and its stop belong to what follows: "ben. isaac doe"."""
    tagged = load_tags().find(told[: word.end("word")] + told[word.end("stop") :])
    return tagged is not None and tagged.start <= word.start()


def _goes_on(told: str, start: int, end: int, rest: re.Match[str]) -> bool:
    """Whether a name in lower case goes on: "jens kari. thorsen", "jane doe y roe"."""
    last = told[start:end].split()[-1]
    if rest["word"] in NO_PARTS:
        return False
    if rest[0][0] != ".":
        return weigh(rest["word"]) > 0
    tagged = load_tags().find(told[:end] + told[end + 1 :])
    is_tagged = tagged is not None and tagged.end >= rest.end() - 1
    is_tagged = is_tagged and _BEHIND_IT.match(told, rest.end()) is not None
    return len(last) <= _LONGEST_SHORT and is_tagged
