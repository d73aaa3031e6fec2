"""A message that speaks of what is shown: the amount, the card, its holder, who is paid."""

import re
from functools import cache
from typing import Final

from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.amounts_in_words import spell_amount
from payment_smart_bot.domain.reading.english.extractors.dates.months import MONTHS_BY_NAME
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.other_numbers import writes_amount
from payment_smart_bot.domain.reading.english.wishes.intent_words import KNOWN
from payment_smart_bot.domain.reading.english.wishes.wish_guard import means_more
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_CURRENCIES: Final = (
    (re.compile(r"\$|\b(?:dollars?|bucks)\b"), words_of("usd cad aud nzd sgd hkd twd mxn")),
    (re.compile(r"€|\b(?:euros?|eur)\b"), words_of("eur")),
    (re.compile(r"£|\b(?:pounds?|quid|gbp)\b"), words_of("gbp egp")),
    (re.compile(r"¥|\b(?:yen|jpy)\b"), words_of("jpy cny")),
    (re.compile(r"₹|\b(?:rupees?|inr)\b"), words_of("inr pkr lkr npr mur")),
    *(
        (re.compile(rf"\b{code}\b"), words_of(code))
        for code in ("usd", "cad", "aud", "nzd", "sgd", "hkd", "mxn", "chf", "sek", "pln", "brl")
    ),
)
_MAY_NAME_A_CURRENCY: Final = re.compile(
    "[$€£¥₹]|dollar|bucks|eur|pound|quid|gbp|yen|jpy|rupee|inr|usd|cad|aud|nzd|sgd|hkd|mxn|chf|sek"
    "|pln|brl"
)
"""What is in each sign or name of a currency: most messages need not be looked at."""
_CALLED: Final = {
    "visa": "visa",
    "mastercard": "master ?card",
    "amex": "amex|american express",
    "discover": "discover",
    "maestro": "maestro",
}
_UNIT: Final = r"(?:\s?(?:dollars?|bucks|usd|pounds?|quid|euros?))?"
_NUMBER: Final = re.compile(
    rf"(?:(?:the|all|for|of)\s)?[$£€¥]?(?P<n>\d(?:[\d.,]*\d)?){_UNIT}", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORTEST: Final = 4
_SOLD: Final = words_of(
    "bakery cake cakes bread flowers pizza ticket tickets book books food shoes"
)
_HOW_OFTEN: Final = words_of(
    "daily weekly monthly yearly annual someone anyone everyone refund free"
)


def names_another_currency(text: str, money: Money | None) -> bool:
    """Whether a message speaks of a currency in which nothing is due: "49 euros" are not $49."""
    lower = text.lower()
    if money is None or not _MAY_NAME_A_CURRENCY.search(lower):
        return False
    named = (codes for sign, codes in _CURRENCIES if sign.search(lower))
    return any(money.currency not in codes for codes in named)


def leave_out_amount(text: str, money: Money | None, instead: str = "") -> str:
    """Return a message without the amount that is due: whoever says it agrees to it.

    `instead` is what stands in its place.
    """
    if names_another_currency(text, money):
        return text
    text = _NUMBER.sub(
        lambda found: instead if writes_amount(found["n"], money) else found[0], text
    )
    in_words = spell_amount(money) if money else None
    return text if in_words is None else _find_in_words(in_words).sub(instead, text)


@cache
def _find_in_words(amount: str) -> re.Pattern[str]:
    words = r"[\s-]+(?:and[\s-]+)?".join(amount.split())
    return re.compile(rf"\b(?:(?:the|all|for|of)\s)?{words}{_UNIT}\b", re.IGNORECASE)


def call_them_holder(text: str, name: str | None) -> str:
    """Return a message in which the cardholder is called "holder", and not by name."""
    parts = [part for part in (name or "").split() if _stands_for_somebody(part)]
    if not parts:
        return text
    names = "|".join(map(re.escape, parts))
    whole = rf"\b(?:{names})(?:\s(?:{names}))*(?:['’]s)?\b"  # noqa: RUF001
    return re.sub(whole, "holder", text, flags=re.IGNORECASE)


def _stands_for_somebody(part: str) -> bool:
    """Whether a part of a name is no word of talk: Will's "will it" is a question."""
    return len(part) > 1 and not _may_mean_else(part) and part.casefold() not in EVERYDAY


def call_it_card(text: str, card: ShownCard | None) -> str:
    """Return a message in which the card that is shown is called "card", not by brand or digits."""
    if card is None:
        return text
    called = _CALLED.get(card.brand, card.brand)
    named = _find_card(called, card.last4)
    return named.sub("card", text)


@cache
def _find_card(called: str, last4: str) -> re.Pattern[str]:
    ending = rf"(?:,? (?:that )?(?:ending|ends|finishing))?(?: in| with| on)? \*{{0,4}}{last4}"
    return re.compile(
        rf"\b(?:(?:{called}|card)(?: card)?{ending}|{called}(?: card)?)\b", re.IGNORECASE
    )


def call_it_merchant(text: str, merchant: str | None) -> str:
    """Return a message in which who is paid is called "merchant": Blue Bakery, "the bakery"."""
    if not merchant:
        return text
    *_, last = merchant.split()
    names = [re.escape(merchant), *([re.escape(last)] if _is_telling(last) else [])]
    return re.sub(rf"\b(?:{'|'.join(names)})\b", "merchant", text, flags=re.IGNORECASE)


def call_it_order(text: str, item: str | None) -> str:
    """Return a message in which what is paid for is called "order"."""
    words = [word for word in _WORD.findall(item or "") if _is_telling(word)]
    if not words:
        return text
    names = "|".join(map(re.escape, words))
    return re.sub(rf"\b(?:{names})(?:\s(?:{names}))*\b", "order", text, flags=re.IGNORECASE)


def _is_telling(word: str) -> bool:
    plain = word.casefold()
    is_of_talk = plain in EVERYDAY and plain not in _SOLD
    return len(word) >= _SHORTEST and not is_of_talk and not _may_mean_else(word)


def _may_mean_else(word: str) -> bool:
    """Whether a word of a name or an item is one that changes what a message says."""
    plain = word.casefold()
    return plain in KNOWN or plain in MONTHS_BY_NAME or plain in _HOW_OFTEN or means_more([plain])


_SAVES: Final = re.compile(
    r"\b(?:go ahead and )?save (?:(?:(?:my|the|this|that) )?card|it|this|that)\b", re.IGNORECASE
)
_NOTHING_IS_DUE: Final = re.compile(
    r"\b(?:so nothing|nothing (?:is|gets) (?:due|charged|taken)) (?:today|now|yet)\b[.,;]?",
    re.IGNORECASE,
)


def _call_it_confirming(text: str) -> str:
    """Return a message about a card that is only saved, with "confirm it" for saving it.

    That nothing is due is what is shown.
    """
    return _SAVES.sub("confirm it", _NOTHING_IS_DUE.sub(" ", text))


def name_what_is_shown(text: str, context: Context) -> str:
    """Return a message that says "amount", "card", "holder", "merchant" and "order" for those."""
    plain = leave_out_amount(MessageText(text).text, context.money, " amount ")
    plain = call_it_card(call_them_holder(plain, context.name), context.card_shown)
    if context.money is None:
        plain = _call_it_confirming(plain)
    return call_it_order(call_it_merchant(plain, context.merchant), context.item)
