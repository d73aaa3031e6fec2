"""One part of the known name that is set right: "Bennett not Bennet", "with two ts, Bennett".

The rest of the name stays. What is said to be the one and not the other is taken; what only looks
like one of its parts, and is said to be spelled so, is asked back.
"""

import re
from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.reading.english.corrections.stops_dropped import drop_stops_of
from payment_smart_bot.domain.reading.english.corrections.titles_dropped import (
    add_title_to,
    drop_title_of,
)
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    LEAST_OF_A_SLIP,
    compare,
    find_restated_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.one_part import (
    replace_part,
    write_as,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.second_thoughts import (
    drop_second_thoughts,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import weigh
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    is_of_somebody_else,
)
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.words.plain_words import RELATIVES, words_of
from payment_smart_bot.domain.value import Value

_PART: Final = r"[^\W\d_][^\W\d_'-]*(?:['-][^\W\d_]+)*"
_ONE_NOT_OTHER: Final = re.compile(
    rf"\b(?P<new>{_PART}),?\s(?:and\s)?not\s(?P<old>{_PART})\b", re.IGNORECASE
)
_NOT_BUT: Final = re.compile(
    rf"\bnot\s(?P<old>{_PART}),?\s(?:but\s|it'?s\s|its\s)?(?P<new>{_PART})\b", re.IGNORECASE
)
_INSTEAD_OF: Final = re.compile(
    rf"\b(?P<new>{_PART})\s(?:there\s|in\s)?instead\sof\s(?P<old>{_PART})\b", re.IGNORECASE
)
_SWAP: Final = re.compile(
    rf"\b(?:swap|change|replace|switch|turn)\s(?:the\s)?(?P<old>{_PART})\s(?:for|to|with|into)"
    rf"\s(?P<new>{_PART})\b",
    re.IGNORECASE,
)
_PUT_BUT: Final = re.compile(
    r"\b(?:put|wrote|have|had|has|got|typed|said|gave|entered|used)\s"
    rf"(?:(?:it|me|down|as|in|just|only)\s){{0,3}}(?P<old>{_PART})[,.;]?\s"
    r"(?:(?:but|and|though|the|my|her|his|on|card|bank|it|its|it's|is|was|should|must|be|actually"
    r"|really|says?|reads?|has|shows|supposed|to|thats?|written|spelt|as|officially)\s){1,7}"
    rf"(?P<new>{_PART})\b",
    re.IGNORECASE,
)
"""What was put, and what it is: "you put Dave, the card actually says David"."""
_TWO_PARTS: Final = (
    (re.compile("not"), _ONE_NOT_OTHER),
    (re.compile("not"), _NOT_BUT),
    (re.compile("instead"), _INSTEAD_OF),
    (re.compile("swap|change|replace|switch|turn"), _SWAP),
    (re.compile("put|wrote|ha[vds]|got|typed|said|gave|entered|used"), _PUT_BUT),
)
"""What tells of a part of the name that is wrong, and of the one that is right."""
_AT_THE_END: Final = re.compile(
    rf"\b(?P<new>{_PART})\s(?:on|at|to|off|from)\s(?:the|its)\s(?:very\s)?end\b", re.IGNORECASE
)
"""A last name that was left off: "it needs Doe on the end"."""
_ONE_WORD: Final = re.compile(
    r"\b(?:one\sword|(?:no|without\sa)\s(?:space|gap)|together)\b", re.IGNORECASE
)
_LEFT_OFF: Final = re.compile(
    r"\b(?:without|drop|remove|delete|lose|skip|leave\s(?:out|off)|take\s(?:out|off|away)|no)\s"
    rf"(?:the\s|my\s)?(?:letter\s|initial\s)?(?P<old>{_PART})\b",
    re.IGNORECASE,
)
_IS_SPELLED: Final = re.compile(
    r"\b(?:spel(?:t|led|ling)|typo|wrong|double|without|miss?e?d|missing|forgot|letter|accent"
    r"|(?:left|leave|leaving|cut|cuts)\s(?:it\s)?(?:out|off)|mis-?typed|(?:by|my)\smistake"
    r"|(?:with|two)\s(?:(?:an?|the|one|two|no)\s)?(?!us\b|me\b|it\b|my\b)[a-z]{1,2})\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(_PART)
_SENTENCE: Final = re.compile(r"(?:[^.!?\n]|(?<!\w\w\w)\.)+[.!?]?")
_LEAST_ALIKE: Final = 0.75
_LEAST_OF_A_NAME: Final = 0.0
"""How much a word in lower case sounds like a name that is to be a part of one."""
_OF_A_NAME: Final = RELATIVES | words_of("""
    btw up
    no nope nah sorry oops wait oh its it is the a an my name surname last first spelled spelt with
    please pls lol on card should be say says said read reads actually and you u ya put got have has
    had i meant mean written correct to change thats that typo autocorrect am im but wrong hang hold
    ah um yes ok two one needs need add just only for missing bank it's full there he she they
    ah argh oopsie sory missd missing mistake mistyped typed always keep
    writes write use cut off out initial middle letter take left bit youve ive all good fine great
    perfect looks everything except forgot double missed dropped there instead of
    since because as whole complete entire fits does so then
""")
"""Words of which a message is made that puts a name right."""
_SHORTEST: Final = 3
_MOST_BLANKS: Final = 6
_FEWEST_TO_LOSE_ONE: Final = 3
_LONGEST: Final = 200


class Corrected(Value, frozen=True):
    """The known name with one part set right, and whether that was said for sure."""

    name: str
    is_certain: bool


def find_corrected_name(text: str, known: str) -> Corrected | None:
    """Return the known name as a message sets it right; None where it does not, or asks."""
    if without := drop_stops_of(text, known) or add_title_to(text, known):
        return Corrected(without, is_certain=True)
    told = " ".join(_yield_told(text)) if "?" in text else text
    return next(_yield_corrected(told, known), None) if len(told) <= _LONGEST else None


def _yield_told(text: str) -> Iterator[str]:
    """Yield what a message says that asks as well: "it's Jane Ann Doe, does it matter?"."""
    for sentence in _SENTENCE.findall(text):
        told, comma, asked = sentence.rpartition(",")
        if "?" not in sentence:
            yield sentence.strip()
        elif comma and sounds_like_a_question(asked.strip().lower()):
            yield told.strip()


def _yield_corrected(text: str, known: str) -> Iterator[Corrected]:
    restated = find_restated_name(text, known)
    if restated and not is_of_somebody_else(text):
        yield Corrected(restated.name, is_certain=restated.is_certain)
    if marked := _find_marked(text, known):
        yield Corrected(marked, is_certain=True)
    lower = text.lower()
    for needed, pattern in _TWO_PARTS:
        for found in pattern.finditer(text) if needed.search(lower) else ():
            corrected = replace_part(known, found["old"], found["new"])
            if corrected and _is_about_the_name(text, found, known):
                is_certain = _may_be_a_slip(found["old"], found["new"])
                yield Corrected(corrected, is_certain=is_certain)
    for find in (_find_end, _find_without, drop_title_of, _find_alike):
        if likely := find(text, known):
            yield Corrected(likely, is_certain=False)


def _is_about_the_name(text: str, found: re.Match[str], known: str) -> bool:
    """Whether a message that says "X not Y" says nothing of a cake or the like."""
    rest = f"{text[: found.start()]} {text[found.end() :]}".replace("'", "")
    others = [
        word for word in _WORD.findall(rest) if word.casefold() not in known.casefold().split()
    ]
    typed = found.groupdict().get("new") or found["old"]
    is_typed_as_one = not typed.islower() or known.islower() or all(map(str.islower, others))
    return is_typed_as_one and _OF_A_NAME.issuperset(map(str.lower, others))


def _find_marked(text: str, known: str) -> str | None:
    """Return the name with a part of it in the same letters and other marks: "O'Neil"."""
    words = known.split()
    is_joined = _ONE_WORD.search(text) is not None
    for typed in _WORD.findall(text):
        if not (is_joined or {"'", "-"} & set(typed)):
            continue
        letters = typed.casefold().replace("'", "").replace("-", "")
        for start in range(len(words)):
            for end in (start + 1, start + 2):
                whole = "".join(words[start:end])
                is_same = whole.casefold() == letters and typed.casefold() not in known.casefold()
                if is_same and end <= len(words):
                    new = write_as(words[start], typed, known)
                    return " ".join([*words[:start], new, *words[end:]])
    return None


def _find_end(text: str, known: str) -> str | None:
    """Return the name with what is to stand at its end."""
    found = _AT_THE_END.search(text)
    if found is None or found["new"].lower() in EVERYDAY or found["new"] in known.split():
        return None
    new = found["new"]
    sounds = not new.islower() or weigh(new) >= _LEAST_OF_A_NAME
    if not sounds or not _is_about_the_name(text, found, known):
        return None
    return f"{known} {write_as('A', new, known)}"


def _find_without(text: str, known: str) -> str | None:
    """Return the name without the middle part of it that is to be left off."""
    words, found = known.split(), _LEFT_OFF.search(text)
    if found is None or len(words) < _FEWEST_TO_LOSE_ONE:
        return None
    within = [word.strip(".").casefold() for word in words[1:-1]]
    old = found["old"].casefold()
    is_one = old in within and _is_about_the_name(text, found, known)
    at = within.index(old) + 1 if is_one else len(words)
    return " ".join(words[:at] + words[at + 1 :]) if is_one else None


def _find_alike(text: str, known: str) -> str | None:
    spelled = _find_spelled(text, known) if _IS_SPELLED.search(text) else None
    return spelled or _find_alike_at_the_beginning(text, known)


def _find_spelled(text: str, known: str) -> str | None:
    """Return the name with the word of a message that is nearly a word of it."""
    for found in _WORD.finditer(text):
        word = found[0]
        if len(word) < _SHORTEST or word.lower() in EVERYDAY:
            continue
        is_a_word = word.islower() and weigh(word) < _LEAST_OF_A_NAME
        if is_a_word or (word.islower() and not _says_no_more(text, found, known)):
            continue
        if likely := _put_beside_its_like(word, known):
            return likely
    return None


def _find_alike_at_the_beginning(text: str, known: str) -> str | None:
    """Return the name with the first word of a short message that is nearly a word of it."""
    rest = drop_second_thoughts(text)
    found = _WORD.match(rest)
    if found is None or rest.count(" ") > _MOST_BLANKS or "?" in text:
        return None
    word = found[0]
    may_be_one = len(word) > _SHORTEST and word.lower() not in EVERYDAY
    sounds = not word.islower() or weigh(word) >= _LEAST_OF_A_NAME
    return _put_beside_its_like(word, known) if may_be_one and sounds else None


def _put_beside_its_like(word: str, known: str) -> str | None:
    """Return the name with a word in place of the one that it is nearly the same as."""
    for part in known.split():
        likeness = compare(word, part) if len(part) >= _SHORTEST else 0
        has_other_marks = likeness == 1 and not word.isascii() and word != part
        if _LEAST_ALIKE <= likeness < 1 or has_other_marks:
            return replace_part(known, part, word)
    return None


def _says_no_more(text: str, found: re.Match[str], known: str) -> bool:
    """Whether a message speaks of a name and letters only, beside one word in lower case."""
    rest = _WORD.findall(f"{text[: found.start()]} {text[found.end() :]}".lower())
    words = {word for word in rest if len(word) >= _SHORTEST}
    return words <= _OF_A_NAME | set(known.lower().split())


def _may_be_a_slip(old: str, new: str) -> bool:
    is_longer = old.casefold() in new.casefold()
    return is_longer or compare(new, old) >= LEAST_OF_A_SLIP
