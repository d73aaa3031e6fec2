"""The sentences that a merchant may word anew, and the facts that each of them has to name.

A sentence is called by its message (`messages`), `AskFor` by its field as well: `AskFor.card`. What
a customer agrees to, and what becomes of money, is said in the bot's own words only.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from string import Formatter
from typing import Any, Final

from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.agreements import promise_no_charge
from payment_smart_bot.domain.phrases.english.fields import name_code_digits, name_code_side
from payment_smart_bot.domain.phrases.english.names import (
    join_with_and,
    name_merchant,
    name_number_so_far,
    name_task,
    name_with_contact,
)
from payment_smart_bot.domain.phrases.field_phrases import Phrases

LONGEST: Final = 300
"""Characters of a sentence: more is not read on a phone."""

Fact = Callable[[Any, Phrases], str]


def _list_fields(message: say.NewCardNeeds, fields: Phrases) -> str:
    return join_with_and(fields[name].name for name in message.fields)


OWN_SENTENCES: Final[Mapping[str, Mapping[str, Fact]]] = {
    "Welcome": {
        "what": lambda message, _: name_task(message.money),
        "merchant": lambda message, _: name_merchant(message.merchant),
        "promise": lambda message, _: promise_no_charge(
            message.money, on_stripes_page=message.on_stripes_page
        ),
    },
    "NotUnderstood": {},
    "QuestionLeft": {
        "contact": lambda message, _: name_with_contact(message.merchant, message.contact)
    },
    "AskFor.name": {},
    "AskFor.card": {},
    "AskFor.expiry": {},
    "AskFor.cvv": {
        "digits": lambda message, _: name_code_digits(message.brand),
        "side": lambda message, _: name_code_side(message.brand),
    },
    "AskForRest": {"digits": lambda message, _: name_number_so_far(message.count)},
    "AskWhetherName": {"name": lambda message, _: message.name},
    "CodeAskedLater": {},
    "CardNeededAgain": {},
    "CardNotTakenInChat": {},
    "EarlierCardNotKept": {},
    "CardRemoved": {},
    "NumberForgotten": {},
    "KeptAsItWas": {},
    "NewCardNeeds": {"fields": _list_fields},
    "StartedAfresh": {},
    "Guarded": {"merchant": lambda message, _: name_merchant(message.situation.merchant)},
}
"""Every sentence that may be worded anew: the names that stand in its braces, and their words."""

_OF_CONSENT: Final = "a customer agrees by it or because of it"
_OF_MONEY: Final = "it says what is, was or was not charged"
_OF_PARTS: Final = "it is put together from parts that differ from turn to turn"

FIXED_SENTENCES: Final[Mapping[type[say.Message], str]] = {
    **dict.fromkeys(
        (
            say.AskForLink, say.AskForPlainConsent, say.AskToConfirm, say.AskToGoAhead,
            say.AskWhoAgrees, say.AskWhoAskedAsWell, say.AskWhoHesitates, say.ConsentUnproven,
            say.PageOffer, say.PayPressed, say.StillNeeded, say.StripePageLink, say.Summary,
        ),
        _OF_CONSENT,
    ),
    **dict.fromkeys(
        (
            say.AlreadyCancelled, say.AlreadyCompleted, say.AlreadyEnded, say.BankWaits,
            say.Cancelled, say.CannotCharge, say.CardNotAccepted, say.CardSaved,
            say.CardSavedBeforeCancel, say.CardSavedForLater, say.Charged, say.ChargedAfterAll,
            say.ChargedBeforeCancel, say.CouldNotCharge, say.Declined, say.GaveUp, say.GoToBank,
            say.LinkIsOver, say.NothingChargedYet, say.Paused, say.StillProcessing, say.StopFirst,
            say.StripePageWaits, say.TooLateToCharge,
        ),
        _OF_MONEY,
    ),
    **dict.fromkeys(
        (
            say.Answer, say.AskForCardOnForm, say.AskForNew, say.AskForWholeNumber,
            say.AskWhatToChange, say.BrandNotTaken, say.FormLink, say.KeptCard, say.ModelAnswer,
            say.Quoted, say.Rejected, say.Thanks, say.ThatIsSo,
        ),
        _OF_PARTS,
    ),
}  # fmt: skip
"""Every other message, and why its words are fixed."""

_REASONS: Final = {kind.__name__: reason for kind, reason in FIXED_SENTENCES.items()}
_MARKUP: Final = re.compile(r"[<>`]|\*\*|\]\(|&#?\w+;")
_OUTCOMES: Final = re.compile(
    r"\b(?:un)?(?:charg|refund|reimburs|debit|cancell|paid\b|pays?\b)\w*|\bcanceled\b",
    re.IGNORECASE,
)
"""Words of what becomes of money. They stand in sentences that the bot alone words."""


def find_faults(name: str, words: str) -> Iterator[str]:
    """Yield what is wrong with a merchant's words for a sentence, each with what to do."""
    needed = OWN_SENTENCES.get(name)
    if needed is None:
        yield _say_why_not(name)
        return
    if not words.strip() or len(words) > LONGEST:
        yield f"must have 1 to {LONGEST} characters; it has {len(words)}"
    if not words.isprintable():
        yield "must be one line without control characters or invisible ones"
    if _MARKUP.search(words):
        yield "must be plain text: customers would read the markup itself"
    if found := _OUTCOMES.search(words):
        yield (
            f"must not speak of money, as with {found[0]!r}: the bot itself says what is charged "
            "and what is not"
        )
    yield from _find_wrong_braces(words, needed)


def word_own(words: str, name: str, message: say.Message, fields: Phrases) -> str:
    """Return a merchant's words for a message, with its facts in place of the braces."""
    facts = OWN_SENTENCES[name]
    return words.format_map({fact: find(message, fields) for fact, find in facts.items()})


def name_sentence(message: say.Message) -> str:
    """Return how the sentence of a message is called.

    A brief question has a name that nobody can word anew: the merchant's words say it in full.
    """
    name = type(message).__name__
    if isinstance(message, say.AskFor) and not message.is_brief:
        return f"{name}.{message.field}"
    return name


def suggest(name: str, known: Iterable[str]) -> str:
    """Return a question for the name that was meant, with a space behind it, or ""."""
    from difflib import get_close_matches  # here, because only a mistake in a file needs it

    close = get_close_matches(name, known, n=1)
    return f"Did you mean {close[0]}? " if close else ""


def _say_why_not(name: str) -> str:
    if name in _REASONS:
        return f"cannot be worded anew: {_REASONS[name]}. Leave it out"
    meant = suggest(name, OWN_SENTENCES)
    return f"is no sentence of the bot's. {meant}There are {', '.join(OWN_SENTENCES)}"


def _find_wrong_braces(words: str, needed: Mapping[str, Fact]) -> Iterator[str]:
    try:
        parts = [part[1:] for part in Formatter().parse(words) if part[1] is not None]
    except ValueError:
        yield "has a brace that is not closed or not opened"
        return
    given = {name for name, _, _ in parts}
    plain = all(not spec and conversion is None for _, spec, conversion in parts)
    if not plain or not given <= needed.keys():
        allowed = join_with_and(f"{{{name}}}" for name in needed) if needed else "nothing"
        yield f"may have {allowed} in braces, and nothing else"
    if missing := [f"{{{name}}}" for name in needed if name not in given]:
        yield f"must have {join_with_and(missing)} in it"
