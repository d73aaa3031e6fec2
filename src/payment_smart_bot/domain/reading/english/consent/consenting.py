"""Whether a message at the summary consents, and to what: `read_consent`.

It is made of clauses. Some clause orders to pay or to go ahead, or is a yes, and each other one
agrees, thanks, or is a remark of no weight. Whatever else is said may be a condition, a doubt or a
joke in words that no list has, and makes the bot ask for the plain word (decision 58).
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from payment_smart_bot.domain.model.session import Question
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.agreeing import (
    agrees,
    is_a_yes,
    only_judges,
)
from payment_smart_bot.domain.reading.english.consent.confirming import confirms
from payment_smart_bot.domain.reading.english.consent.harmless.clauses import is_harmless
from payment_smart_bot.domain.reading.english.consent.harmless.left_out import (
    leave_out_closing,
    leave_out_limits,
    write_dictated_signs,
)
from payment_smart_bot.domain.reading.english.consent.harmless.remarks import (
    is_a_remark,
    reports_a_yes,
)
from payment_smart_bot.domain.reading.english.consent.no_consent import is_no_consent
from payment_smart_bot.domain.reading.english.consent.orders_to_pay import (
    has_only_small_words,
    orders_to_go_on,
)
from payment_smart_bot.domain.reading.english.consent.run_on_clauses import split_run_on
from payment_smart_bot.domain.reading.english.consent.signs import is_a_nod, shows_another_sign
from payment_smart_bot.domain.reading.english.consent.what_is_shown import (
    name_what_is_shown,
    names_another_currency,
)
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, FILLERS, split_clauses
from payment_smart_bot.domain.reading.english.wishes.intent_words import (
    CONSENTING_YES,
    KNOWN,
    TO_PAY_NOW,
)
from payment_smart_bot.domain.reading.english.wishes.thanking import only_thanks
from payment_smart_bot.domain.reading.english.words.plain_words import spell_out, words_of
from payment_smart_bot.domain.reading.english.words.slips import mend

_ASKS_TO_GO_AHEAD: Final = {Question.WHETHER_TO_GO_AHEAD, Question.FOR_THE_WORD}


class Consent(Enum):
    """What a message says yes to, as far as it says."""

    TO_WHAT_WAS_SAID = auto()
    """ "Yes please", "do it"."""
    TO_GO_AHEAD = auto()
    """ "Go ahead", "you may proceed"."""
    TO_PAY = auto()
    """ "Confirm", "charge it"."""

    def is_to_the_payment(self, asked: Question | None) -> bool:
        """Whether it is to the payment where this was asked after the summary (decision 73)."""
        if self is Consent.TO_PAY or asked in {None, Question.WHETHER_THAT_IS_A_YES}:
            return True
        return self is Consent.TO_GO_AHEAD and asked in _ASKS_TO_GO_AHEAD


_THE_WORD: Final = re.compile(
    r"\A\W*(?:(?:oh|ah|ok|okay|right|sorry|yes|aye|of course|silly me)\W+){0,4}"
    r"(?:the|that|your|the magic|the one)\sword(?:\s(?:is|then|so))?\b[\s,.:;!-]*(?=\S)",
    re.IGNORECASE,
)
"""What leads to the word "confirm", which each answer asks for: "oh right, the word, confirm"."""
_SAYS_TO_WHAT: Final = TO_PAY_NOW | words_of("payment money transaction")
_GOES_AHEAD: Final = re.compile(
    r" (?:go(?: right)? ahead|go for it|go on|proceed|continue|carry on|(?:take|send|process) it"
    r"|put (?:it|this|payment) through) "
)
_LONGEST: Final = 200
_SAY_NOTHING: Final[tuple[list[str], ...]] = ([], ["holder"], ["holder", "here"])
_WORD: Final = re.compile(r"[a-z]{3,}")
_MENDED: Final = CONSENTING_YES | words_of(
    "confirm confirmed proceed continue charge approve authorise authorize ahead correct payment"
)
"""The words into which a slip is mended; others it may only look like."""
_STRETCHED: Final = re.compile(r"([a-z])\1{2,}")
_ASKS_WITHIN: Final = re.compile(
    r"(?<!that)(?<!this) is it "
    r"|\A (?:(?:and|so|but|ok|oh|wait) )*(?:is|are|was|were) "
    r"(?:that|this|there|these|those|my|i|we|total|amount|price) "
)
_ASKS_RUNNING_ON: Final = re.compile(
    r" (?:charge|pay|take|do|send|submit|confirm|ahead) (?:it )?is (?:that|this|there|my) "
)
"""How a question follows an order without a mark: "charge it is that the total"."""
_LET_US: Final = re.compile(r"\blet'?s\b")
_ALRIGHT: Final = words_of("awright awrite alrite orite")
_DEN: Final = re.compile(r"(?<!\bthe)(?<!\ba)(?<!\bmy)(?<!\bin)(?<!\bof)(?<!\bto) den\b")
"""How "then" is spoken in the Caribbean; behind an article it is a room."""
_IS_YES: Final = re.compile(
    r"(?:\A|(?<=[,.;!]))\W*"
    r"(?:y(?=\W*(?:\Z|[,.!])|(?: go)? (?:pls|plz|please)\b| go\W*\Z)|ya(?=\W*(?:\Z|[,.!])"
    r"| (?:ya|fine|ok|okay|sure|that'?s|lah|la|go|correct|can|please|all|confirm)\b))"
)
""""Y" and "ya" stand for "why" and "you" elsewhere."""


def read_consent(text: str, context: Context) -> Consent | None:
    """Return what a message, as typed, consents to, if to anything."""
    if is_a_nod(text):
        return Consent.TO_WHAT_WAS_SAID
    if len(text) > _LONGEST or shows_another_sign(text):
        return None
    if names_another_currency(text, context.money):
        return None
    text = leave_out_closing(write_dictated_signs(text), context.name)
    was_asked = context.asked not in {None, Question.WHETHER_THAT_IS_A_YES}
    if context.asked is not None:
        text = _THE_WORD.sub("", text)
    plain = leave_out_limits(_spell_named(text, context), was_asked=was_asked)
    if "?" in plain or FIGURE.search(plain):
        return None
    consent = _read_clauses(_split(plain))
    return None if consent and is_no_consent(text) else consent


def _read_clauses(clauses: Sequence[Sequence[str]]) -> Consent | None:
    written = [f" {' '.join(words)} " for words in clauses]
    runs_on = _ASKS_RUNNING_ON.search("".join(written).replace("  ", " "))
    if runs_on or any(map(_ASKS_WITHIN.search, written)):
        return None
    orders = [words for words in clauses if _is_an_order(words)]
    others = [words for words in clauses if words not in orders]
    if orders and all(map(_adds_nothing, others)):
        return _find_to_what(orders)
    says_yes = any(map(is_a_yes, others)) and all(
        is_a_yes(words) or only_judges(words) or only_thanks(words) or is_harmless(words)
        for words in others
    )
    return Consent.TO_WHAT_WAS_SAID if says_yes and not orders else None


def has_an_order(text: str, context: Context) -> bool:
    """Whether some clause of a message orders to pay or to go ahead, whatever else it says."""
    return any(map(_is_an_order, _split_named(text, context)))


def ends_in_a_yes(text: str, context: Context) -> bool:
    """Whether a message ends in a yes or an order, or tells of one: "wait.. ok she says yes"."""
    for clause in reversed(_split_named(text, context)):
        words = _drop_a_grudge(clause)
        if _is_an_order(words) or is_a_yes(words) or reports_a_yes(words):
            return True
        if not _adds_nothing(words):
            return False
    return False


def _drop_a_grudge(words: Sequence[str]) -> Sequence[str]:
    """Return what a clause says behind its "but": "i am not happy but confirm"."""
    at = next((at for at, word in enumerate(words) if word == "but"), None)
    return words if at is None else words[at + 1 :]


def says_to_pay(text: str) -> bool:
    """Whether a message speaks of paying, as "confirm" and "pay it" do; "do it" does not."""
    return not _SAYS_TO_WHAT.isdisjoint(spell_out(text.lower()).split())


def _split_named(text: str, context: Context) -> list[Sequence[str]]:
    return _split(_spell_named(text[:_LONGEST], context))


def _spell_named(text: str, context: Context) -> str:
    return _spell(name_what_is_shown(text, context).lower())


def _spell(text: str) -> str:
    """Return a message with short and mistyped words written out: "y", "yesss", "confrim"."""
    words = _DEN.sub(" then", _IS_YES.sub("yes", _LET_US.sub("let us", text)))
    return _WORD.sub(lambda found: _mend(found[0]), words)


def _mend(word: str) -> str:
    if word in KNOWN or word in EVERYDAY:
        return word
    if word in _ALRIGHT:
        return "alright"
    for short in (_STRETCHED.sub(r"\1", word), _STRETCHED.sub(r"\1\1", word)):
        if short in KNOWN:
            return short
    return mend(word, _MENDED)


def _split(text: str) -> list[Sequence[str]]:
    return [
        words
        for clause in split_clauses(text)
        for words in split_run_on(_drop_pictures(clause))
        if words not in _SAY_NOTHING and not _only_names_the_amount(words)
    ]


def _only_names_the_amount(words: Sequence[str]) -> bool:
    return [word for word in words if word not in FILLERS] == ["amount"]


def _is_an_order(words: Sequence[str]) -> bool:
    return confirms(words) or orders_to_go_on(words)


def _adds_nothing(words: Sequence[str]) -> bool:
    says_yes = is_a_yes(words) or agrees(words) or has_only_small_words(words) or only_judges(words)
    return says_yes or only_thanks(words) or is_a_remark(words) or is_harmless(words)


def _find_to_what(orders: Sequence[Sequence[str]]) -> Consent:
    joined = f" {' '.join(word for words in orders for word in words)} "
    if says_to_pay(joined) or " amount " in joined:
        return Consent.TO_PAY
    return Consent.TO_GO_AHEAD if _GOES_AHEAD.search(joined) else Consent.TO_WHAT_WAS_SAID


def _drop_pictures(words: Sequence[str]) -> list[str]:
    plain = (word.strip("*") for word in words)
    return [word for word in plain if any(map(str.isalnum, word))]
