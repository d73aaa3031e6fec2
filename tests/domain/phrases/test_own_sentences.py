"""A merchant words some sentences anew; money and consent are said in the bot's own words only."""

import tomllib
from pathlib import Path

import pytest
from tests.domain.phrases.sentences import SENTENCES
from tests.domain.phrases.test_phrasebook import ENGLISH, MESSAGES

from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.own_sentences import (
    FIXED_SENTENCES,
    LONGEST,
    OWN_SENTENCES,
    find_faults,
)
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook

EXAMPLE = Path(__file__).parents[3] / "examples" / "merchant-file" / "merchant.toml"


def read_example() -> dict[str, str]:
    sentences = tomllib.loads(EXAMPLE.read_text())["sentences"]
    asked = {f"AskFor.{field}": words for field, words in sentences.pop("AskFor").items()}
    return {**sentences, **asked}


def test_every_message_may_be_worded_anew_or_is_fixed_for_a_reason() -> None:
    may = {name.split(".")[0] for name in OWN_SENTENCES}
    assert {kind.__name__ for kind in MESSAGES} == may | {kind.__name__ for kind in FIXED_SENTENCES}
    assert may & {kind.__name__ for kind in FIXED_SENTENCES} == set()
    assert {f"AskFor.{field}" for field in Field} <= OWN_SENTENCES.keys()


def test_the_example_has_each_sentence_in_the_bots_own_words() -> None:
    """So a merchant who starts from it changes nothing until a line of it is changed."""
    example = read_example()
    assert example.keys() == OWN_SENTENCES.keys()
    assert [fault for name, words in example.items() for fault in find_faults(name, words)] == []
    same = EnglishPhrasebook(STANDARD_FIELDS.phrases, example)
    differing = [
        (ENGLISH.render([message]), said)
        for message, _ in SENTENCES
        if (said := same.render([message])) != ENGLISH.render([message])
    ]
    assert differing == []


def test_own_words_take_the_place_of_ours_with_the_facts_in_them() -> None:
    own = EnglishPhrasebook(
        STANDARD_FIELDS.phrases,
        {"AskFor.cvv": "The {digits} digits on the {side}, please?", "NotUnderstood": "Hm?"},
    )
    said = own.render((say.NotUnderstood(), say.AskFor("cvv", "amex"), say.AskFor("card")))
    assert said == "Hm? The four digits on the front, please? What is the card number?"


def test_what_a_customer_types_is_never_read_as_a_brace() -> None:
    own = EnglishPhrasebook(STANDARD_FIELDS.phrases, {"AskWhetherName": "{name}?"})
    assert own.render([say.AskWhetherName("{name.__class__}")]) == "{name.__class__}?"


FAULTS = {
    "consent": ("Summary", "Agree?", "a customer agrees by it"),
    "money": ("Charged", "Done.", "it says what is, was or was not charged"),
    "a cancellation": ("Cancelled", "Done.", "it says what is, was or was not charged"),
    "made of parts": ("Thanks", "Thanks.", "put together from parts"),
    "a slip of the pen": ("Welcom", "Hi", "Did you mean Welcome?"),
    "no sentence": ("zzz", "Hi", "is no sentence of the bot's. There are Welcome, "),
    "a field alone": ("AskFor", "Well?", "Did you mean AskForRest?"),
    "empty": ("NotUnderstood", "", "must have 1 to 300 characters; it has 0"),
    "too long": ("NotUnderstood", "x" * (LONGEST + 1), "it has 301"),
    "two lines": ("NotUnderstood", "a\nb", "one line without control characters"),
    "an escape": ("NotUnderstood", "a\x1b[31mb", "one line without control characters"),
    "turned round": ("NotUnderstood", "a\u202eb", "one line without control characters"),
    "HTML": ("NotUnderstood", "<b>What?</b>", "must be plain text"),
    "Markdown": ("NotUnderstood", "**What?**", "must be plain text"),
    "a lie about money": ("NotUnderstood", "You were charged.", "as with 'charged'"),
    "a promise of money": ("StartedAfresh", "You get a refund.", "as with 'refund'"),
    "a missing fact": ("Welcome", "Hi. {what} {merchant}", "must have {promise} in it"),
    "missing facts": ("AskFor.cvv", "Code?", "must have {digits} and {side} in it"),
    "another's fact": ("AskFor.card", "{merchant}?", "may have nothing in braces"),
    "a fact's inside": ("AskWhetherName", "{name} {name.real}", "may have {name} in braces"),
    "a fact's form": ("AskWhetherName", "{name!r:>9}", "may have {name} in braces"),
    "a fact by number": ("AskWhetherName", "{name} {}", "may have {name} in braces"),
    "an open brace": ("AskWhetherName", "{name", "a brace that is not closed"),
}


@pytest.mark.parametrize(("name", "words", "fault"), FAULTS.values(), ids=FAULTS)
def test_words_that_cannot_be_used_are_refused_with_the_reason(
    name: str, words: str, fault: str
) -> None:
    found = list(find_faults(name, words))
    assert any(fault in each for each in found), found
