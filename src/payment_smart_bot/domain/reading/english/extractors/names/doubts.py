"""What takes a name back in the message that has it, or leaves it open: such a name is asked back.

"Jane Doe. No wait, it says Jane A Doe": the last one counts, and is asked back. "Jane Doe, I think,
let me check" is no offer yet, and who works at "Doe & Sons Ltd" may pay with a card of their own.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    find_restated_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import is_a_company
from payment_smart_bot.domain.reading.english.extractors.names.name_as_printed import (
    find_name_as_printed,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.letters import (
    find_signature,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    is_of_somebody_else,
)
from payment_smart_bot.domain.reading.english.extractors.names.two_names import (
    asks_which,
    find_first_of_two,
    find_person_below_a_company,
    holds_two_names,
)
from payment_smart_bot.domain.reading.english.words.blanks import build_blanks, put_blanks
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE, words_of

_TAKES_BACK: Final = (
    r"no+,?\s(?:wait|hang|hold|sorry|actually|my\s(?:bad|mistake))"
    r"|(?<!the\s)(?<!to\s)(?<!can't\s)(?<!cant\s)(?<!cannot\s)wait(?!\s(?:for|till|until)\b)"
    r"|h[ao]ng\son|hold\s(?:on|up)|(?:scratch|strike|ignore|forget|cross\sout)\sthat|correction"
    r"|or\srather|i\smean(?:t)?|(?:that'?s|that\s(?:is|was))\swrong"
)
_MAY_TAKE_BACK: Final = (
    r"no+|nope|nah|sorry|oops|whoops|actually|my\s(?:mistake|bad)|(?<=[.;!,\n]\s)or"
)
_OF_THE_NAME: Final = r"(?![^.!?\n]{0,24}\b(?:number|date|code|cvv|cvc|exp\w*|digits|rest)\b)"
_SECOND_THOUGHT: Final = re.compile(
    rf"\b(?:(?P<certain>{_TAKES_BACK}){_OF_THE_NAME}|{_MAY_TAKE_BACK})\b[\s,.:;!-]*",
    re.IGNORECASE,
)
"""What takes back what was said before, and what may do so if another name follows."""
_IS_TO: Final = (
    r"(?:let\sme|lemme|i'?ll|i'?d|will(?!\s(?:the|my|our|his|her|it|this|that|he|she|they|you|any\w+)\b)"
    r"|shall|must|(?:need|have|got|going)\sto|gotta|gonna|better)"
)
_NO_VALUE: Final = r"(?!\s(?:long|number|date|code|cvv|cvc|exp|digits|rest))"
_UNSURE: Final = re.compile(
    r"\A\W*(?:maybe|perhaps|probably|possibly|or\s(?:something|similar|so))\b"
    r"|\b(?:not\s(?:\S{1,10}\s)?sure|no\sidea(?!\swhy)|at\sleast\si)\b"
    r"|\bi\sthink\W+(?:so\W+)?bear\swith\sme\b"
    r"|\bbear\swith\sme\b(?=.{0,40}\b(?:check|look|find|fetch|get|ask|glasses|see)\b)"
    rf"|\b{_IS_TO}\s(?:\w+\s){{0,2}}(?:check|look|see|ask|turn|make\ssure|verify"
    rf"|put\s(?:on\s)?my\s(?:reading\s)?glasses|(?:find|fetch|grab|get)\s(?:it|my|the)\b{_NO_VALUE})",
    re.IGNORECASE,
)
"""What leaves a name open behind which it stands: "Jane Doe, let me check"."""
_MAY_BE_IT: Final = re.compile(r"\b(?:could|might)\sbe\s\Z", re.IGNORECASE)
KNOWS_NOT: Final = re.compile(
    r"\b(?:idk|dunno|no\s(?:idea|clue)|(?:don'?t|do\snot|dont)\sknow|not\s(?:\w+\s)?sure|can'?t\sremember"
    r"|forgot(?:ten)?)\s(?:exactly\s|of\s|but\s)?(?:what|what'?s|how|which|if)\b",
    re.IGNORECASE,
)
"""What says that a name by which somebody goes is not what the card has."""
_WORKS_AT: Final = re.compile(
    r"\b(?:at|from|with|behalf\sof|here\sof|representing|employed\sby"
    r"|(?:works?|working|pay|paying|order|ordered|ordering|here)\sfor)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""What stands before somebody's employer."""
_HAS_A_ROLE: Final = re.compile(
    r"\b(?:accounts|accounting|office|finance|procurement|purchasing|reception|admin|secretary"
    r"|speaking|calling|employer)\b(?!.{0,200}\b(?:reads|says|shows|is|be|use|put)\s\Z)",
    re.IGNORECASE,
)
"""What is said by somebody who pays for where they work."""
_TELLS_OF_TWO: Final = re.compile(
    r"\b(?:one|other|another|joint|both|two|second|first)\s(?:cards?|ones?|account)\b"
    r"|\bone\s(?:says|has|as)\b|\bthe\sother\s(?:is|says)\b",
    re.IGNORECASE,
)
_OF_ONESELF: Final = re.compile(
    r"\b(?:i'?m|i\sam|i\sgo\sby|my\sname(?:'?s|\sis)|this\sis|me)\s(?:\w+,\s)?\Z", re.IGNORECASE
)
_CARD_OF_ANOTHER: Final = re.compile(
    rf"\b(?:it'?s|it\sis|this\sis|that'?s|(?:the\s)?card'?s?\s(?:is|belongs\sto)|but|using|on)"
    rf"\s(?:my|our)\s(?:{ANY_RELATIVE})(?:'?s)?\s"
    r"(?:(?:bank|debit|credit|work|own)\s)?(?:card|visa|mastercard|amex|one|account)\b",
    re.IGNORECASE,
)
_OF_THOUGHTS: Final = words_of(
    "no noo wait hang hong hold scratch strike ignore forget cross correction mistake bad rather "
    "mean meant wrong nope nah sorry oops whoops actually or"
)
_OF_DOUBT: Final = _OF_THOUGHTS | words_of(
    "maybe perhaps probably possibly sure idea bear least check look see ask turn verify glasses "
    "find fetch grab get which what what's whats one ones other another joint both two second "
    "first could might"
)
"""One of them is in each message that leaves a name open."""
_SPLITS: Final = build_blanks(",.;:!?()-\n")
_LAST_CLAUSE: Final = re.compile(r"(?:[,;\n]|(?<=\w\w\w)\.)(?=(?:[^,;\n.]|(?<!\w\w\w)\.)*\Z)")
_OR: Final = re.compile(r"\bor\b(?!\srather\b)", re.IGNORECASE)
_MOST_THOUGHTS: Final = 6
_LONGEST: Final = 600


def is_in_doubt(name: str, text: str) -> bool:
    """Whether a message leaves it open that a name which it has is the cardholder's."""
    start, end = _find_span(name, text.casefold())
    before, behind = text[:start], text[end:]
    if is_a_company(name) and (_WORKS_AT.search(before) or _HAS_A_ROLE.search(before)):
        return True
    if _is_signed(name, text, before):
        return True
    if _OF_ONESELF.search(before) and _CARD_OF_ANOTHER.search(behind):
        return True
    if find_person_below_a_company(text):
        return True
    if _OF_DOUBT.isdisjoint(_split(text)):
        return False
    is_unsure = _UNSURE.search(behind) or _MAY_BE_IT.search(before)
    is_open = is_unsure is not None or _is_taken_back(name, behind)
    return is_open or _is_one_of_two(name, text, before, behind)


def _split(text: str) -> list[str]:
    return put_blanks(text.lower(), _SPLITS).split()


def _find_span(name: str, text: str) -> tuple[int, int]:
    """Return where the words of a name stand, though it was written otherwise: "doe, jane"."""
    start = text.find(name.casefold())
    if start >= 0:
        return start, start + len(name)
    words = name.casefold().split()
    starts = [at for at in map(text.find, words) if at >= 0]
    ends = [at + len(word) for word in words if (at := text.find(word)) >= 0]
    return min(starts, default=0), max(ends, default=0)


def asks_which_name(text: str) -> bool:
    """Whether a message has two names, or a company's, and asks which to give."""
    if not asks_which(text):
        return False
    found = find_name_in_talk(text)
    name = found.name if found and found.is_doubtful else find_name_shown(text)
    return name is not None and (is_a_company(name) or holds_two_names(text))


def find_name_shown(text: str) -> str | None:
    """Return the name of a message that asks which to give, if it says which the card shows."""
    told = text.replace("?", ".")
    return find_first_of_two(told) or find_name_as_printed(told)


def find_person_at(text: str, employer: str) -> str | None:
    """Return the full name of the person who tells where they work: "Jane Doe with Doe Baking"."""
    before, found, _ = text.partition(employer)
    works_at = _WORKS_AT.search(before) if found else None
    return _find_full_name(before[: works_at.start()]) if works_at else None


def find_said_last(text: str) -> str | None:
    """Return the full name behind second thoughts about another one, if a message has both."""
    if len(text) > _LONGEST or "?" in text or _OF_THOUGHTS.isdisjoint(_split(text)):
        return None
    thoughts = list(_SECOND_THOUGHT.finditer(text))[-_MOST_THOUGHTS:]
    for thought in reversed(thoughts):
        before, behind = _divide(text, thought)
        first = _find_full_name(before)
        last = _find_another(first, behind) if first else None
        if last:
            return last
    return None


def _divide(text: str, thought: re.Match[str]) -> tuple[str, str]:
    """Return what a second thought takes back, and what it says; one at the end is of its clause.

    So "Jane Doe, MRS J DOE actually" says the second.
    """
    before, behind = text[: thought.start()], text[thought.end() :]
    if behind.strip(" .!") or thought["certain"]:
        return before, behind
    before = before.rstrip(" ,.;\n")
    clause = _LAST_CLAUSE.search(before)
    return (before[: clause.start()], before[clause.end() :]) if clause else (before, behind)


def _is_taken_back(name: str, behind: str) -> bool:
    thoughts = list(_SECOND_THOUGHT.finditer(behind))[:_MOST_THOUGHTS]
    if any(thought["certain"] for thought in thoughts):
        return True
    return any(_find_another(name, _divide(behind, thought)[1]) for thought in thoughts)


def _is_signed(name: str, text: str, before: str) -> bool:
    signed = find_signature(text)
    return signed is not None and name in signed and len(before) >= text.rindex(signed)


def _is_one_of_two(name: str, text: str, before: str, behind: str) -> bool:
    """Whether it is asked which of two names is wanted, or each is on a card of its own."""
    if asks_which(text):
        is_other = _find_another(name, before) or _find_another(name, behind)
        return is_other is not None or is_a_company(name) or holds_two_names(text)
    first, second = _OR.split(before)[:-1], _OR.split(behind)[1:]
    others = [behind] if _TELLS_OF_TWO.search(text) else [*first, *second]
    return any(_find_another(name, part) for part in others)


def _find_another(name: str, text: str) -> str | None:
    """Return another full name, or another form of one, that a text offers."""
    restated = find_restated_name(text, name)
    other = restated.name if restated else _find_full_name(text)
    return other if other and other.casefold() != name.casefold() else None


def _find_full_name(text: str) -> str | None:
    found = find_name_in_talk(text) if text.strip() else None
    if found is None or not found.is_doubtful or " " not in found.name:
        return None
    return None if is_a_place(found.name) or is_of_somebody_else(text) else tidy(found.name)
