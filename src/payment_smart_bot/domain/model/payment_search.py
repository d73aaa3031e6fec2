"""The words by which an operator finds a payment, and how what they type is read.

A payment is found where each word that was typed is the beginning of one of its words. Its words
are those of its order, of the cardholder's name and of the e-mail address, each from any of its
parts on; the card's last four digits, the amount, the currency, its ids, and `is:disputed` or
`is:flagged` where a person has to look at it. Accents and case do not count.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.model.money import minor_digits
from payment_smart_bot.domain.model.payment import Payment

IS_DISPUTED: Final = "is:disputed"
"""Finds payments whose cardholder's bank waits for an answer, or thinks about one."""

IS_FLAGGED: Final = "is:flagged"
"""Finds payments with a warning that can still be acted upon, or with an open review."""

_OPEN_DISPUTES: Final = frozenset(
    {"needs_response", "under_review", "warning_needs_response", "warning_under_review"}
)
_OPEN_RISKS: Final = frozenset({"actionable", "open"})
_PART: Final = re.compile(r"[^\W_]+")
_THOUSANDS: Final = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def list_search_words(payment: Payment) -> str:
    """Return all words by which a payment is found, with a space before each."""
    words = dict.fromkeys(word for word in _list_words(payment) if word)
    return "".join(f" {word}" for word in words)


def read_search(typed: str) -> tuple[str, ...]:
    """Return the words that were typed, as they stand in `list_search_words`.

    Signs around and between words do not count. Signs alone stay, and find nothing: no words at all
    would find every payment.
    """
    words = _fold(_THOUSANDS.sub("", typed)).split()
    parts = (_PART.search(word) for word in words)
    return tuple(part.string[part.start() :] for part in parts if part) or tuple(words)


def has_words(words: str, wanted: tuple[str, ...]) -> bool:
    """Whether each wanted word begins one of a payment's words."""
    return all(f" {word}" in words for word in wanted)


def _list_words(payment: Payment) -> Iterator[str]:
    request, money = payment.request, payment.consent.money
    for text in (request.order_id, payment.cardholder, request.customer_email):
        if text:
            for word in _fold(text).split():
                yield from (word[part.start() :] for part in _PART.finditer(word))
    if payment.token is not None:
        yield payment.token.last4
    if money is not None:
        units, rest = divmod(money.amount, 10 ** minor_digits(money.currency))
        digits = minor_digits(money.currency)
        yield f"{units}.{rest:0{digits}}" if digits else str(units)
        yield money.currency
    yield from (payment.id, payment.session_id.casefold(), _fold(payment.intent_id or ""))
    if any(dispute.status in _OPEN_DISPUTES for dispute in payment.disputes):
        yield IS_DISPUTED
    if any(risk.status in _OPEN_RISKS for risk in payment.risks):
        yield IS_FLAGGED


def _fold(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    return plain.replace("\u2019", "'").casefold()
