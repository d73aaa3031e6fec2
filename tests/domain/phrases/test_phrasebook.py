"""The English phrasebook has words for every message; the sentences are in `sentences`."""

from collections.abc import Iterator

import pytest
from tests.domain.phrases.sentences import SENTENCES
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS
from payment_smart_bot.domain.model.calls.effects import Refusal, Situation
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.cards.card_details import (
    AMEX,
    BRANDS,
    VISA,
    Rejection,
    parse_cvv,
    parse_expiry,
    parse_pan,
)
from payment_smart_bot.domain.model.session import Field, Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.answers_with_amount import ANSWERS_WITH_AMOUNT
from payment_smart_bot.domain.phrases.english.field_sentences import FIELD_SENTENCES
from payment_smart_bot.domain.phrases.english.names import join_with_and, join_with_or, name_number
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.domain.phrases.english.sentences import SENTENCES as PLAIN_SENTENCES

ENGLISH = EnglishPhrasebook(STANDARD_FIELDS.phrases)


def subclasses_of(kind: type[say.Message]) -> Iterator[type[say.Message]]:
    for subclass in kind.__subclasses__():
        yield subclass
        yield from subclasses_of(subclass)


MESSAGES = {kind for kind in subclasses_of(say.Message) if not kind.__name__.startswith("_")}


def test_each_message_is_read_word_for_word() -> None:
    misread = [
        (message, said)
        for message, sentence in SENTENCES
        if (said := ENGLISH.render([message])) != sentence
    ]
    assert misread == []


def test_every_message_has_words_in_one_table_and_a_sentence_in_this_test() -> None:
    assert PLAIN_SENTENCES.keys() | FIELD_SENTENCES.keys() == MESSAGES
    assert PLAIN_SENTENCES.keys() & FIELD_SENTENCES.keys() == set()
    assert {type(message) for message, _ in SENTENCES} == MESSAGES


def test_every_reason_refusal_and_decline_has_a_sentence_in_this_test() -> None:
    messages = [message for message, _ in SENTENCES]
    reasons = {
        (name, why) for name, said in STANDARD_FIELDS.phrases.items() for why in said.rejected
    }
    assert {(m.field, m.reason) for m in messages if isinstance(m, say.Rejected)} == reasons
    assert {m.refusal for m in messages if isinstance(m, say.CardNotAccepted)} == set(Refusal)
    assert {m.decline for m in messages if isinstance(m, say.Declined)} == set(Decline)


def test_every_reason_that_a_parser_gives_has_its_sentence() -> None:
    numbers = ["4", "4" * 20, "9" * 16, "4" * 15, "4242424242424241", "4242424242424242"]
    today = NOON.date()
    parsed: dict[str, list[object]] = {
        Field.CARD: [parse_pan(digits, ("amex",)) for digits in numbers],
        Field.EXPIRY: [parse_expiry(*date, today) for date in ((13, 27), (1, 20), (1, 2099))],
        Field.CVV: [parse_cvv("12345", brand) for brand in (None, VISA, AMEX)],
    }
    for field, results in parsed.items():
        for refused in results:
            assert isinstance(refused, Rejection)
            assert refused.reason in STANDARD_FIELDS.phrases[field].rejected


def test_a_plain_decline_tells_nothing_of_a_card_that_is_lost_or_stolen() -> None:
    said = ENGLISH.render([say.Declined(Decline.GENERIC, 1, 3, same_card=False, on_form=False)])
    assert not any(word in said for word in ("lost", "stolen", "fraud", "police", "block"))


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([], ""),
        (["One.", "", "Two."], "One. Two."),
        (["One.", "a\nb", "Two."], "One.\na\nb\nTwo."),
        (["One.", "\nlink", "Two."], "One.\nlink\nTwo."),
    ],
    ids=["nothing", "sentences", "what has lines of its own", "what is on the next line"],
)
def test_messages_become_one_text(parts: list[str], text: str) -> None:
    assert ENGLISH.render(map(say.Quoted, parts)) == text


def test_nobody_is_asked_to_send_just_any_message() -> None:
    """Where a page goes on by itself, the outcome comes without one."""
    words = [sentence for _, sentence in SENTENCES]
    words += map(str, ANSWERS_WITH_AMOUNT.values())
    assert [each for each in words if "any message" in each] == []


def test_what_things_are_called() -> None:
    assert (join_with_and("a"), join_with_and("abc")) == ("a", "a, b and c")
    assert join_with_or("abc") == "a, b or c"
    assert (name_number(4), name_number(12), name_number(13)) == ("four", "twelve", "13")
    assert ENGLISH.name_merchant(None) == "the merchant"
    assert ENGLISH.name_merchant("Ada's Books") == "Ada's Books"
    assert ENGLISH.name_card("visa", "4242") == "Visa ending in 4242"
    assert ENGLISH.name_card("eftpos_au", "3742") == "card ending in 3742"
    assert all(ENGLISH.name_card(brand, "1") for brand in BRANDS)


def test_an_answer_beside_the_news_of_a_cancel_does_not_say_it_again() -> None:
    cancelled = Situation(Status.CANCELLED, None, merchant="Blue Bakery", money=PRICE)
    news = say.Quoted("Cancelled.")
    told = ENGLISH.render([news, say.Answer(Topic.EARLIER_CARD, cancelled)])
    assert told == "Cancelled. Nothing is charged later, either."
    assert ENGLISH.render([news, say.Answer(Topic.PROGRESS, cancelled)]) == "Cancelled."


def test_a_reply_says_once_how_the_merchant_is_reached() -> None:
    situation = Situation(
        Status.COLLECTING, "card", merchant="Blue Bakery", contact="020 7946 0000", money=PRICE
    )
    left = say.QuestionLeft("Blue Bakery", "020 7946 0000")
    said = ENGLISH.render([say.Answer(Topic.RECEIPT, situation), left])
    assert said.count("020 7946 0000") == 1
    assert "please ask Blue Bakery, or ask me once more" in said
    assert "Blue Bakery (020 7946 0000)" in ENGLISH.render([left])
    safe = say.Answer(Topic.STARS, situation)
    assert "Blue Bakery (020 7946 0000)" in ENGLISH.render([safe, left])


def test_a_message_without_words_leaves_no_blank() -> None:
    assert ENGLISH.render([say.Quoted(""), say.NotUnderstood()]) == ENGLISH.render(
        [say.NotUnderstood()]
    )
