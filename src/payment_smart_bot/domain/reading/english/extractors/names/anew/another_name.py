"""A full name that takes the place of the known one, where something else is asked for."""

import re
from typing import Final

from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    CARD_TAKEN,
    TAKEN,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.second_thoughts import (
    SETS_RIGHT,
    drop_second_thoughts,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    PARTICLES,
    has_a_capital_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    read_whole_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_alone import (
    read_alone,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_beside_the_card import (
    find_name_beside_the_card,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    CERTAIN,
    find_name_in_talk,
    may_sound_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_labels import (
    mentions_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_to_put import find_put
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    introduces_a_relative,
    says_who_somebody_is,
)
from payment_smart_bot.domain.reading.english.questions import (
    sounds_like_a_question,
    speaks_of_another_card,
)

_CLAUSE_ENDS: Final = re.compile(r"[,.;:!?\n]+")
_ASKS_NOTHING: Final = re.compile(
    r"should|(?:was|were)\s\w+ing\b|(?:and\s)?which\s(?:(?:i|we|he|she)\s(?:hold|have|own|share|keep|opened|run|hold)\b"
    r"|(?:is|was|are)\s(?:in|under|held|still|also|now|registered)\b|belongs\b)"
)
"""A clause that only begins as a question does: "…, which I hold in my own name"."""
_WEIGHS_TWO: Final = re.compile(r"\bor\s(?:should|shall|do|must)\si\b", re.IGNORECASE)
_WITH_INITIALS: Final = re.compile(
    r"(?:[^\W\d_a-z]\.?\s?){2,3}(?P<last>(?<=\s)[^\W\d_a-z][\w'-]{2,})"
)
_SENTENCE: Final = re.compile(r"[^.!?\n]*[.!?\n]*")
_LEAST_OF_ANOTHER: Final = 0.9
"""How certain a name has to be that takes the place of another."""
_LEAST_ALONE: Final = 0.5
"""How certain words are a name that are to be put in the place of another."""


def find_another(left: str, context: Context) -> str | None:
    """Return the full name that takes the place of the known one.

    It is looked for beside a card, at the summary, and where a message speaks of a name or of
    another card; elsewhere what has the form of one may be card data in any language.
    """
    left = _drop_what_is_asked_after(left)
    had_a_card = context.declined or context.card_shown is not None
    beside = find_name_beside_the_card(left, is_another_card=had_a_card)
    if beside is not None:
        return _leave_known(beside, context)
    put = find_put(left)
    if put and (mentions_a_name(left) or _is_plainly_a_name(put)):
        return put
    is_beside_a_card = CARD_TAKEN in left and had_a_card
    sets_right = SETS_RIGHT.search(left) is not None
    is_all = context.confirming and _is_a_name_alone(left)
    may_be_one = is_all or sets_right or speaks_of_another_card(left.lower())
    is_typed_as_one = (may_be_one or CARD_TAKEN in left) and has_a_capital_within(left)
    if not (is_beside_a_card or is_typed_as_one or mentions_a_name(left)):
        return None
    if (
        "?" in left
        or asks_in_a_clause(left)
        or _WEIGHS_TWO.search(left)
        or introduces_a_relative(left)
        or says_who_somebody_is(left)
    ):
        return None
    may_be_words = not (may_be_one or is_beside_a_card or mentions_a_name(left))
    may_put_right = sets_right and not left.islower()
    is_put_right_there = may_put_right and (CARD_TAKEN in left or mentions_a_name(left))
    least = CERTAIN if is_beside_a_card or is_put_right_there else _LEAST_OF_ANOTHER
    name = _find_full_name(left, least, may_be_words=may_be_words)
    return _leave_known(name, context) if name else None


def _leave_known(name: str, context: Context) -> str | None:
    """Return a name, unless it is the known one."""
    return None if name.casefold() == str(context.name).casefold() else name


def _drop_what_is_asked_after(left: str) -> str:
    """Return what is told beside card data, without the sentences that only ask something."""
    if "?" not in left or TAKEN not in left:
        return left
    sentences = (found[0] for found in _SENTENCE.finditer(left))
    return "".join(one for one in sentences if "?" not in one or TAKEN in one)


def _is_a_name_alone(left: str) -> bool:
    """Whether a message is nothing but a name, or that after second thoughts: "sorry, Jane Doe"."""
    return read_whole_name(drop_second_thoughts(left)) is not None


def _is_plainly_a_name(name: str) -> bool:
    """Whether words by themselves are a name, as "Red Velvet" and "Happy Birthday" are not."""
    initials = _WITH_INITIALS.fullmatch(name)
    if initials is not None and initials["last"].lower() not in EVERYDAY:
        return True
    tagged = load_tags().find(name)
    return tagged is not None and tagged.certainty >= _LEAST_ALONE


def asks_in_a_clause(left: str) -> bool:
    """Whether some clause of a text asks something."""
    clauses = (clause.strip().lower() for clause in _CLAUSE_ENDS.split(left))
    return any(sounds_like_a_question(one) and not _ASKS_NOTHING.match(one) for one in clauses)


_BEGIN_A_SENTENCE: Final = frozenset({"And", "But", "So", "Also"})
"""What has a capital and is no name: "And Bob says it is 591"."""


def _find_full_name(left: str, least: float, *, may_be_words: bool) -> str | None:
    """Return the full name that examples are sure of, or the last sentence is."""
    found = find_name_in_talk(left)
    if found is None or found.certainty < least:
        return read_last_sentence(left)
    is_one = _is_typed_as_one(found.name, left) or (
        not may_be_words and may_sound_like_a_name(found.name)
    )
    return found.name if is_one and " " in found.name else None


def _is_typed_as_one(name: str, left: str) -> bool:
    """Whether the words of a name are typed with capitals."""
    words = [word for word in name.split() if word not in PARTICLES]
    if words[0] in _BEGIN_A_SENTENCE:
        return False
    return name in left and all(word[0].isupper() or not word[0].isalpha() for word in words)


def read_last_sentence(left: str) -> str | None:
    """Return the full name of "The name is wrong. It's Jane Doe"."""
    before, _, last = left.rpartition(". ")
    name = read_alone(last) if mentions_a_name(before) else None
    return name if name and " " in name else None
