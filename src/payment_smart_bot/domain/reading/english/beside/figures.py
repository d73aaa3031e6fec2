"""A name that a message has before its card number, and that talk between the two hides.

"siobhan ni bhriain, abeg use this one 4242…" has a name before the words that hand the number over.
These words are left out from the number backwards, and what is left is read once more.
"""

import re
from collections.abc import Sequence
from itertools import dropwhile
from typing import Final

from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.beside.likely_names import (
    is_likely_a_name,
    is_typed_as_one,
)
from payment_smart_bot.domain.reading.english.extractors.everyday_words import NAMES_TOO, ONLY_TALK
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.names.name_by_itself import (
    is_of_no_name,
    split_parts,
)
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.unknown_words import SMALL_TALK
from payment_smart_bot.domain.reading.english.rules import understand_by_rules
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import replace

_FIGURES: Final = re.compile(r"\d")
_MOST_PARTS: Final = 6
_HANDS_OVER: Final = OFFERING | ONLY_TALK | SMALL_TALK | {"long", "main", "company"}
_NO_LAST_NAMES: Final = words_of("""
    and the my its it's it this that with here heres here's is number no card debit credit visa
    mastercard amex discover maestro danke certainly ok okay thanks please x xx xxx
""")
_LEADS_TO_A_NUMBER: Final = words_of("and the of number certainly danke here it it's its")
_NEXT_WORD: Final = re.compile(r"\s+([^\W\d_][\w']*)")
_LAST_WORD: Final = re.compile(r"[ ]([^\W\d_]+)[ ]{1,2}(?=[0-9])")
"""A word between a name and the number, which may be the last name: "Mary Ann Small 4242…"."""
_AROUND: Final = " \n,;:.()!-–"  # noqa: RUF001 (as people type)


def hear_name_before_figures(
    understood: Understood, text: str, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    """Return a message that gives a card number with the name that stands before it."""
    gives_a_card = Field.CARD in understood.found and understood.event is Event.DETAILS
    if not gives_a_card or context.open_field != Field.NAME or understood.proposed is not None:
        return understood
    if context.asked is Question.IS_IT_THE_NAME:
        return understood
    taken = understood.found.get(Field.NAME)
    if whole := _find_whole_name(taken, text):
        return replace(understood, found=_without_name(understood), proposed=whole)
    before = text[: _find_figures(text)]
    if all(map(_hands_over, before.split())):
        return understood
    name = _find_name(before, taken, context, readers)
    if name is None or name == taken:
        return understood
    if not (is_typed_as_one(name, text) and _ends_there(name, text)):
        return understood if taken else replace(understood, proposed=name)
    return replace(understood, found={**understood.found, Field.NAME: name})


def _find_name(
    before: str, taken: object, context: Context, readers: Sequence[FieldReader]
) -> str | None:
    """Return the name before the number, if it is likely one, or has in it what was taken."""
    parts = [part for part in map(_leave_out_handing_over, split_parts(before)) if part]
    name = _find_only_name(parts, context, readers) if len(parts) <= _MOST_PARTS else None
    if name is None or not _is_meant(taken, name):
        return None
    is_one = str(taken) in name or is_likely_a_name(name)
    return name if is_one else None


def _find_whole_name(taken: object, text: str) -> str | None:
    """Return a name with the word that goes on behind it, which may be the last name."""
    name = str(taken or "")
    at = text.lower().find(name.lower()) if name else -1
    last = _LAST_WORD.match(text, at + len(name)) if at >= 0 else None
    if last is None or last[1].lower() in _NO_LAST_NAMES:
        return None
    may_be_one = last[1].istitle() or last[1].lower() in NAMES_TOO
    return f"{name} {last[1].title()}" if may_be_one else None


def _without_name(understood: Understood) -> dict[str, Detail]:
    return {field: value for field, value in understood.found.items() if field != Field.NAME}


def _find_figures(text: str) -> int:
    found = _FIGURES.search(text)
    return found.start() if found else 0


def _leave_out_handing_over(part: str) -> str:
    """Return a part without the words at its end that hand a number over: "and here u go"."""
    words = part.split()
    kept = list(dropwhile(_hands_over, reversed(words)))
    return " ".join(reversed(kept)).strip(_AROUND)


def _hands_over(word: str) -> bool:
    plain = word.strip(_AROUND)
    is_an_initial = len(plain) == 1 and plain.isupper()
    return plain.lower() in _HANDS_OVER and not is_an_initial


def _find_only_name(
    parts: Sequence[str], context: Context, readers: Sequence[FieldReader]
) -> str | None:
    """Return the name that one part is, if no other one says anything of a name."""
    names = {part: name for part in parts if (name := _read_name(part, context, readers))}
    others = [part for part in parts if part not in names]
    is_one = len(names) == 1 and all(map(is_of_no_name, others))
    return next(iter(names.values())) if is_one else None


def _read_name(part: str, context: Context, readers: Sequence[FieldReader]) -> str | None:
    name = understand_by_rules(part, MessageText(part), context, readers).found.get(Field.NAME)
    return name if isinstance(name, str) else None


def _is_meant(taken: object, name: str) -> bool:
    """Whether nothing was taken, a part of the name, or it with words that lead to a number."""
    if taken is None:
        return True
    words = str(taken).split()
    return all(word in name.split() or word.lower() in _LEADS_TO_A_NUMBER for word in words)


def _ends_there(name: str, text: str) -> bool:
    """Whether no word goes on where a name ends that may be a last name: "Ann May Small"."""
    _, _, behind = text.lower().partition(name.lower())
    goes_on = _NEXT_WORD.match(behind)
    return goes_on is None or goes_on[1] in _NO_LAST_NAMES
