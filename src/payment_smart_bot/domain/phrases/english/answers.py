"""The built-in assistant: what a customer reads in answer to a question, with no model at all.

A table has the words for each topic where an amount is due, another where none is. Two more have
those that differ where the card is not typed: in Stripe's fields, or on its page. The names in
braces there are those of `answer_facts`. The question that follows an answer ("What is the name on
the card?") is not part of it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases.english.answer_facts import Facts
from payment_smart_bot.domain.phrases.english.answer_words import CANCELLED
from payment_smart_bot.domain.phrases.english.answers_on_form import find_words_on_form
from payment_smart_bot.domain.phrases.english.answers_on_stripes_page import find_words_on_page
from payment_smart_bot.domain.phrases.english.answers_with_amount import ANSWERS_WITH_AMOUNT
from payment_smart_bot.domain.phrases.english.answers_without_amount import ANSWERS_WITHOUT_AMOUNT
from payment_smart_bot.domain.phrases.english.names import SEE_HOW_IT_WENT
from payment_smart_bot.domain.phrases.field_phrases import Phrases
from payment_smart_bot.domain.value import replace

_START_AGAIN: Final = 'To start again, say "I want to pay".'
_GUARDED: Final = (
    "I cannot talk about that here. For anything but this payment, please ask {merchant}."
)
_BEING_SAVED: Final = "You have confirmed, and your bank is checking the card. Nothing is charged."
_READ_IT_HERE: Final = f"{_BEING_SAVED} {SEE_HOW_IT_WENT}"
_TAKE_IT_BACK: Final = (
    f'{_BEING_SAVED} You can say "cancel", and I will tell you whether that was in time.'
)
_NOT_SAVED_YET: Final = "Your card is not saved yet."
"""Where the bank waits for the customer; the reminder says what to do."""

_ASKED_WHILE_SAVING: Final = frozenset(
    {
        Topic.PROGRESS,
        Topic.CHANGE,
        Topic.CANCEL_LATER,
        Topic.WITHDRAWAL,
        Topic.HOW_LONG,
        Topic.AFTER_CONFIRM,
        Topic.WAIT,
        Topic.PAUSE,
        Topic.ALREADY_PAID,
        Topic.PATIENCE,
        Topic.DECLINED,
        Topic.HELP,
        Topic.PAGE_TROUBLE,
        Topic.WHERE_TO_ENTER,
        Topic.FORMATS,
        Topic.NO_CARD,
        Topic.SOMEONE_ELSES,
        Topic.RIGHT_PLACE,
    }
)
_MAY_STOP_SAVING: Final = frozenset(
    {
        Topic.WITHDRAWAL,
        Topic.CANCEL_LATER,
        Topic.CHANGE,
        Topic.WAIT,
        Topic.ALREADY_PAID,
        Topic.SOMEONE_ELSES,
    }
)
"""Of those, what may be asked in order to take the card back."""
_TO_KEEP: Final = (
    "{merchant} to keep the card with Stripe and to charge it for later purchases that you agree "
    "to; to end that, tell {merchant}."
)
_ASKED_OF_LATER: Final = frozenset({Topic.STORED, Topic.AFTER_CONFIRM})
_ASKED_OF_LATER_WHILE_PAYING: Final = _ASKED_OF_LATER | {
    Topic.RECURRING,
    Topic.INSTALMENTS,
    Topic.PERMISSION,
}
"""Where nothing is paid, the answers to these say it themselves."""
_SENTENCE_END: Final = re.compile(r"(?<=[.!?]) (?=[A-Z$\d\"])")
_TAKES: Final = frozenset({Status.COLLECTING, Status.CONFIRMING})


def answer(topic: Topic | None, situation: Situation, fields: Phrases) -> str:
    """Return what the customer reads; topic None is a question that nothing here can answer."""
    answers = ANSWERS_WITH_AMOUNT if situation.money else ANSWERS_WITHOUT_AMOUNT
    words = answers[topic].at(situation.status)
    if topic is not None:
        words = _find_words_by_entry(topic, situation) or words
    if situation.saves_card:
        words = _add_what_saving_means(words, topic, situation)
    if situation.status is Status.CANCELLED:
        words = f"{words} {_START_AGAIN}"
    return words.format_map(Facts(situation, fields))


def answer_all(topics: Iterable[Topic | None], situation: Situation, fields: Phrases) -> str:
    """Return the answers to several questions; what the first one said is not said again."""
    topics = tuple(topics)
    if len(topics) == 1:
        return answer(topics[0], situation, fields)
    return " ".join(_yield_new(topics, situation, fields, ()))


def answer_after_news(topics: Iterable[Topic | None], situation: Situation, fields: Phrases) -> str:
    """Return the answers where the news went before them; of a cancel, they say no more of it."""
    is_told = situation.status is Status.CANCELLED
    told = (CANCELLED, _START_AGAIN) if is_told else ()
    return " ".join(_yield_new(topics, situation, fields, told))


def _yield_new(
    topics: Iterable[Topic | None], situation: Situation, fields: Phrases, told: tuple[str, ...]
) -> Iterator[str]:
    """Yield the sentences of answers, without what was told before."""
    sentences = [*told, _START_AGAIN]
    for topic in topics:
        if _has_said_how_to_reach(sentences, situation):
            if topic is Topic.REACH:
                continue
            situation = replace(situation, contact=None)
        words = _SENTENCE_END.split(answer(topic, situation, fields))
        new = [one for one in words if not any(_says_as_much(said, one) for said in sentences)]
        sentences += new
        yield from new
    if situation.status is Status.CANCELLED and _START_AGAIN not in told:
        yield _START_AGAIN


def _has_said_how_to_reach(sentences: Iterable[str], situation: Situation) -> bool:
    contact = situation.contact
    return contact is not None and any(contact in sentence for sentence in sentences)


def _says_as_much(said: str, one: str) -> bool:
    begun = one.rstrip(".")
    ends_so = said.endswith(f" {one[:1].lower()}{one[1:]}")
    return said == one or ends_so or said.startswith((f"{begun} ", f"{begun}: ", f"{begun}, "))


def refuse_to_answer(situation: Situation, fields: Phrases) -> str:
    """Return what the customer reads where the merchant's guardrail stepped in."""
    return _GUARDED.format_map(Facts(situation, fields))


def _find_words_by_entry(topic: Topic, situation: Situation) -> str | None:
    """Return what differs where the card is not typed in the chat."""
    paying = situation.money is not None
    if situation.is_on_stripes_page:
        return find_words_on_page(topic, paying=paying)
    if situation.entry is EntryMode.CHAT:
        return None
    return find_words_on_form(topic, situation.status, paying=paying)


def _add_what_saving_means(words: str, topic: Topic | None, situation: Situation) -> str:
    """Return the words where the merchant asks to keep the card for later purchases."""
    saving = situation.status.is_under_way and not situation.money
    if saving and topic in _ASKED_WHILE_SAVING and not situation.is_on_stripes_page:
        if situation.status is Status.ACTION_REQUIRED and topic is not Topic.WITHDRAWAL:
            return _NOT_SAVED_YET
        return _TAKE_IT_BACK if topic in _MAY_STOP_SAVING else _READ_IT_HERE
    asked = _ASKED_OF_LATER_WHILE_PAYING if situation.money else _ASKED_OF_LATER
    if topic not in asked or situation.status in {Status.CANCELLED, Status.ERROR}:
        return words
    return f"{words} {_say_who_allows(situation)} {_TO_KEEP}"


def _say_who_allows(situation: Situation) -> str:
    if situation.is_on_stripes_page and situation.money:
        return "By paying you allow"
    if situation.is_on_stripes_page or situation.status in _TAKES:
        return "By confirming you allow"
    return "You have allowed"
