"""The built-in assistant: what a customer reads in answer to a question, with no model at all.

A table has the words for each topic where an amount is due, another where none is, and a third has
those that differ on Stripe's page. The names in braces there are those of `answer_facts`. The
question that follows an answer ("What is the name on the card?") is not part of it.
"""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases.english.answer_facts import Facts
from payment_smart_bot.domain.phrases.english.answers_on_stripes_page import find_words_on_page
from payment_smart_bot.domain.phrases.english.answers_with_amount import ANSWERS_WITH_AMOUNT
from payment_smart_bot.domain.phrases.english.answers_without_amount import ANSWERS_WITHOUT_AMOUNT
from payment_smart_bot.domain.phrases.english.names import SEE_HOW_IT_WENT
from payment_smart_bot.domain.phrases.field_phrases import Phrases

_UNKNOWN: Final = "I only take the card here, so I cannot answer that. Please ask {merchant}."
_GUARDED: Final = (
    "I cannot talk about that here. For anything but this payment, please ask {merchant}."
)
_ON_FORM: Final[Mapping[Topic, str]] = {
    Topic.SAFE: (
        "Your card goes from your browser to Stripe on a secure page, and never through this chat. "
        "The chat keeps all digits masked, and no language model ever sees them. If you doubt "
        "who is asking, ask {merchant} in a way that you already know."
    ),
    Topic.STORED: (
        "Stripe keeps the card. Your name, the card's brand, last four digits and expiry date are "
        "kept for {merchant}, whom you can ask to delete them. Number and code never come here."
    ),
}
"""What differs where the card is not typed in the chat, until the customer has confirmed."""

_BEING_SAVED: Final = (
    "You have confirmed, and your bank is checking the card. Nothing is charged. "
    f"{SEE_HOW_IT_WENT} "
    'You can say "cancel", and I will tell you whether that was in time.'
)
_ASKED_WHILE_SAVING: Final = frozenset(
    {
        Topic.PROGRESS,
        Topic.CHANGE,
        Topic.CANCEL_LATER,
        Topic.HOW_LONG,
        Topic.AFTER_CONFIRM,
        Topic.WAIT,
        Topic.ALREADY_PAID,
        Topic.PATIENCE,
        Topic.DECLINED,
        Topic.HELP,
    }
)
_TO_KEEP: Final = (
    "{merchant} to keep the card with Stripe and to charge it for later purchases that you agree "
    "to; to end that, tell {merchant}."
)
_ASKED_OF_LATER: Final = frozenset(
    {Topic.STORED, Topic.AFTER_CONFIRM, Topic.RECURRING, Topic.INSTALMENTS}
)
_TAKES: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})


def answer(topic: Topic | None, situation: Situation, fields: Phrases) -> str:
    """Return what the customer reads; topic None is a question that nothing here can answer."""
    answers = ANSWERS_WITH_AMOUNT if situation.money else ANSWERS_WITHOUT_AMOUNT
    words = _UNKNOWN if topic is None else answers[topic].at(situation.status)
    if topic is not None and situation.is_on_stripes_page:
        words = find_words_on_page(topic, paying=situation.money is not None) or words
    elif topic is not None and _is_not_typed(situation):
        words = _ON_FORM.get(topic, words)
    if situation.saves_card:
        words = _add_what_saving_means(words, topic, situation)
    return words.format_map(Facts(situation, fields))


def refuse_to_answer(situation: Situation, fields: Phrases) -> str:
    """Return what the customer reads where the merchant's guardrail stepped in."""
    return _GUARDED.format_map(Facts(situation, fields))


def _is_not_typed(situation: Situation) -> bool:
    return situation.entry is not EntryMode.CHAT and situation.status in _TAKES


def _add_what_saving_means(words: str, topic: Topic | None, situation: Situation) -> str:
    """Return the words where the merchant asks to keep the card for later purchases."""
    if situation.status.is_under_way and not situation.money and topic in _ASKED_WHILE_SAVING:
        return _BEING_SAVED
    if topic not in _ASKED_OF_LATER or situation.status in {Status.CANCELLED, Status.ERROR}:
        return words
    allow = "By confirming you allow" if situation.status in _TAKES else "You have allowed"
    return f"{words} {allow} {_TO_KEEP}"
