"""What a message wants as a whole: to cancel, to confirm, to change something, to pay.

An intent is always the whole message, never a part of it: each of its words must belong to the
intent's company, and one to its core (see `intent_words`). So "Noah Knowles", "don't stop", "no
problem, it's …" and "what happens after I confirm?" neither cancel nor pay: with one word too many,
it is something else.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import (
    PART_END,
    to_lower,
    write_plainly,
)
from payment_smart_bot.domain.reading.english.wishes.intent_words import (
    CHANGING,
    CONFIRM_OR_APPROVE,
    COURTESY,
    EXACTLY,
    KNOWN,
    NO,
    PHRASES,
    TO_CHANGE,
    VOCABULARIES,
    Intent,
    yield_words,
)
from payment_smart_bot.domain.reading.english.wishes.phrases_by_letter import join_phrases
from payment_smart_bot.domain.reading.english.wishes.thanking import only_thanks
from payment_smart_bot.domain.reading.english.words.plain_words import spell_words, words_of
from payment_smart_bot.domain.reading.english.words.slips import mend
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import Value

_CHANGE_VOCABULARY: Final = CHANGING | TO_CHANGE | COURTESY
_NAMING: Final = COURTESY | words_of("the my a it its is thats that i mean one only of on and")
_DROPPING: Final = words_of("scrap cancel drop delete discard erase remove forget ignore void")
_ONLY_OF_A_DETAIL: Final = words_of("number digits name date expiry code cvv")
_DETAIL: Final = _ONLY_OF_A_DETAIL | words_of("the my this that card security expiration old last")
_STRETCHED: Final = re.compile(r"([a-z])\1{2,}")
"""A letter that is held down: nobody spells a word with three of the same."""
_OPENS_A_QUESTION: Final = words_of("is are can could do does did may should must was will would")
_ORDERS: Final = ("do it", "do not")
_POLITE_ORDERS: Final = ("can you ", "could you ", "would you ", "will you ", "do cancel")
_ASKS_TO_DO: Final = ("can i ", "could i ", "may i ", "can we ")
_BEFORE_KEEPING: Final = COURTESY | NO | words_of("never mind nevermind nvm")
_MOST_CLAUSES: Final = 4
_TOGETHER: Final = (
    (Intent.CONSENT, Intent.CONSENT, {Intent.CONSENT, Intent.WEAK_ASSENT, Intent.GREETING}),
    (
        Intent.CANCEL,
        Intent.CANCEL,
        {Intent.CANCEL, Intent.NO, Intent.WEAK_ASSENT, Intent.GREETING},
    ),
    (Intent.WEAK_ASSENT, Intent.WEAK_ASSENT, {Intent.NO, Intent.WEAK_ASSENT, Intent.GREETING}),
    (Intent.CONSENT, Intent.WEAK_ASSENT, {Intent.NO, Intent.CONSENT, Intent.WEAK_ASSENT}),
    (Intent.PAY, Intent.PAY, {Intent.PAY, Intent.CONSENT, Intent.WEAK_ASSENT}),
    (Intent.START, Intent.START, {Intent.START, Intent.PAY, Intent.GREETING}),
    (Intent.NO, Intent.CANCEL, {Intent.NO, Intent.GREETING}),
)
"""What has to be wished in some clause, what it comes to, and what may be wished beside it."""
_CONFIRMS: Final = CONFIRM_OR_APPROVE | words_of("goahead doit chargeit proceed paynow")
_DROPS_SOMETHING: Final = (NO | COURTESY | words_of("nevermind nvm nvmd forgetit")) - words_of(
    "notnow nottoday"
)
"""A clause of such words alone may drop what was asked, and not the payment."""
_SOMETHING: Final = words_of("that this it those these all about")
_LONGEST_INTENT: Final = 160
_LONGEST_EXACT: Final = 48


class _Language(Value, frozen=True):
    """The words of set phrases and of the fields' names, and the patterns that find them.

    In a message each becomes one word: a phrase its token, a field its name in braces. `anything`
    finds them, many times as fast as `named`, which tells which it is.
    """

    anything: re.Pattern[str]
    named: re.Pattern[str]
    known: frozenset[str]
    fields: Mapping[str, str]

    def tokenise(self, found: re.Match[str]) -> str:
        named = self.named.match(found.string, found.start())
        token = (named and named.lastgroup) or ""
        return f"{{{token.removeprefix(_OF_FIELD)}}}" if token.startswith(_OF_FIELD) else token


_OF_FIELD: Final = "FIELD_"


@cache
def _build_language(readers: tuple[FieldReader, ...]) -> _Language:
    names = [(f"{_OF_FIELD}{reader.field}", reader.called) for reader in reversed(readers)]
    phrases = [*PHRASES, *names]
    anything = join_phrases(phrase for _, phrase in phrases)
    named = "|".join(f"(?P<{token}>{phrase})" for token, phrase in phrases)
    words = (word for reader in readers for word in yield_words(reader.called))
    return _Language(
        re.compile(rf"\b(?:{anything})\b"),
        re.compile(rf"\b(?:{named})\b"),
        KNOWN.union(words),
        {f"{{{reader.field}}}": reader.field for reader in reversed(readers)},
    )


class Wish(Value, frozen=True):
    """A whole message in plain words.

    `text` is lower case without punctuation; `words` has each set phrase as one word, and is empty
    where some word belongs to no intent at all; `fields` are those that are named. `asks` is
    whether the message is put as a question.
    """

    text: str
    words: frozenset[str]
    fields: tuple[str, ...]
    asks: bool


def read_wish(text: str, readers: Sequence[FieldReader]) -> Wish:
    """Read a message as a wish."""
    language = _build_language(tuple(readers))
    plain = write_plainly(to_lower(text[:_LONGEST_INTENT]).replace("'", ""))
    is_known = language.known.issuperset(plain.split())
    if not is_known and (mended := _mend_unknown(plain, language.known)) != plain:
        plain = mended
        is_known = language.known.issuperset(plain.split())
    if len(text) > _LONGEST_INTENT or not is_known:
        return Wish(plain, frozenset(), (), asks=False)
    polite = plain.startswith(_POLITE_ORDERS)
    opens_a_question = plain.partition(" ")[0] in _OPENS_A_QUESTION and not plain.startswith(
        _ORDERS
    )
    words = frozenset(language.anything.sub(language.tokenise, plain).split())
    named = words & language.fields.keys()
    fields = tuple([field for token, field in language.fields.items() if token in named])
    asks = not polite and ("?" in text or opens_a_question)
    return Wish(plain, words - named, fields, asks)


def _mend_unknown(plain: str, known: frozenset[str]) -> str:
    """Return a message with its stretched words shortened, and its one unknown word put right."""
    unknown = frozenset(plain.split()) - known
    if _STRETCHED.search(" ".join(unknown)):
        plain = " ".join([_shorten(word, known) for word in plain.split()])
        unknown = frozenset(plain.split()) - known
    if len(unknown) != 1:
        return plain
    (word,) = unknown
    mended = mend(word, known)
    return " ".join([mended if one == word else one for one in plain.split()])


def _shorten(word: str, known: frozenset[str]) -> str:
    """Return "hello" of "helloooo", and "good" of "goooood"."""
    once = _STRETCHED.sub(r"\1", word)
    return once if once in known else _STRETCHED.sub(r"\1\1", word)


def find_field_mentioned(text: str, readers: Sequence[FieldReader]) -> str | None:
    """Return the first field that a message of any words names."""
    plain = write_plainly(text[:_LONGEST_INTENT].lower().replace("'s", "").replace("'", ""))
    found = _build_language(tuple(readers)).named.finditer(plain)
    names = (one.lastgroup for one in found if one.lastgroup and _OF_FIELD in one.lastgroup)
    return next((name.removeprefix(_OF_FIELD) for name in names), None)


def find_intent(wish: Wish) -> Intent | None:
    """Return the intent that a whole message is, if it is one."""
    if len(wish.text) <= _LONGEST_EXACT:
        exact = EXACTLY.get(wish.text) or EXACTLY.get(_drop_courtesies(wish.text))
        if exact:
            return exact
    words = wish.words.union(wish.fields)
    if not words:  # as of most messages: some word belongs to no intent
        return None
    for vocabulary in VOCABULARIES:
        if vocabulary.covers(words) and (vocabulary.intent is Intent.START or not wish.asks):
            return None if _drops_and_goes_on(vocabulary.intent, words) else vocabulary.intent
    return None


def _drops_and_goes_on(intent: Intent, words: frozenset[str]) -> bool:
    """Whether a message drops something else, and confirms: "never mind that, go ahead"."""
    confirms = words & _CONFIRMS
    rest = words - confirms - _SOMETHING
    return intent is Intent.CANCEL and bool(confirms) and rest <= _DROPS_SOMETHING


def find_intent_of_clauses(text: str, readers: Sequence[FieldReader]) -> Intent | None:
    """Return what a message wants whose clauses are an intent each: "All correct, I confirm".

    The clauses must agree: a yes and a no together are neither.
    """
    if "?" in text:
        return None
    clauses = _split(text)
    if not 1 < len(clauses) <= _MOST_CLAUSES:
        return None
    intents = set()
    for clause in clauses:
        wish = read_wish(clause, readers)
        intent = find_intent(wish)
        if intent is Intent.CANCEL and wish.words <= _DROPS_SOMETHING:
            intent = Intent.NO
        if intent is not None:
            intents.add(intent)
        elif not only_thanks(spell_words(to_lower(clause))) and (
            not wish.words or not wish.words <= COURTESY
        ):
            return None
    return next(
        (comes_to for one, comes_to, beside in _TOGETHER if one in intents and intents <= beside),
        None,
    )


def has_clause_of_consent(text: str, readers: Sequence[FieldReader]) -> bool:
    """Whether some clause consents and none refuses, whatever else the message says."""
    clauses = _split(text)
    intents = {find_intent(read_wish(clause, readers)) for clause in clauses}
    return Intent.CONSENT in intents and Intent.CANCEL not in intents


def _split(text: str) -> list[str]:
    return [part for part in PART_END.split(text[:_LONGEST_INTENT]) if part.strip()]


def _drop_courtesies(plain: str) -> str:
    words = plain.split()
    while words and words[0] in _BEFORE_KEEPING:
        words.pop(0)
    while words and words[-1] in COURTESY:
        words.pop()
    return " ".join(words)


def find_change(wish: Wish) -> tuple[bool, str | None]:
    """Whether a whole message wishes to change something, and the field, where it names one."""
    if not wish.words:
        return False, None
    field = next(iter(wish.fields), None)
    if field is not None and _is_about_a_detail(wish):
        return True, field
    about = wish.words - {"cancel"} if field is not None else wish.words
    asks = wish.asks and not wish.text.startswith(_ASKS_TO_DO)
    if asks or about.isdisjoint(CHANGING) or not about <= _CHANGE_VOCABULARY:
        return False, None
    return True, field


def _is_about_a_detail(wish: Wish) -> bool:
    """Whether a message drops one detail, not the payment: "scrap the card number"."""
    words = frozenset(wish.text.split())
    return (
        not wish.asks
        and words <= _DROPPING | _DETAIL | COURTESY
        and not words.isdisjoint(_DROPPING)
        and not words.isdisjoint(_ONLY_OF_A_DETAIL)
    )


def find_field_named(wish: Wish) -> str | None:
    """Return the field that a whole message is the name of, and nothing else: "the card number"."""
    if wish.asks or not wish.words <= _NAMING:
        return None
    return next(iter(wish.fields), None)
