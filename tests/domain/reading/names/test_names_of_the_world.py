"""Names of every country that Faker knows are taken as they are spelt, and none is refused."""

# ruff: noqa: RUF001  (names as people spell them)

import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

import pytest
from faker import Generator
from faker.providers import person
from tests.domain.reading.saying import read

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.redaction.redactor import redact, redact_strictly

OF_EACH: Final = 25
SEED: Final = 15
NO_NAMES: Final = frozenset("(),")
"""Marks of Faker's data that are no part of a name: a second one in brackets, or after a comma.

Names that begin with a sign of a vowel are mistyped there, and left out as well.
"""
APOSTROPHES: Final = str.maketrans("’‘ʼ", "'''")
ASKED_BACK_AT_MOST: Final = 0.005
ASKED_BACK_IN_LOWER_CASE: Final = 0.02


LOCALES: Final = sorted(module.name for module in iter_modules(person.__path__))


def yield_names(locale: str) -> Iterator[str]:
    generator = Generator()
    generator.seed_instance(SEED)
    people = import_module(f"{person.__name__}.{locale}").Provider(generator)
    for _ in range(OF_EACH):
        name = " ".join(f"{people.first_name()} {people.last_name()}".split())
        if NO_NAMES.isdisjoint(name) and unicodedata.category(name[0])[0] != "M":
            yield name


def spell(name: str) -> str:
    """Return a name as it is to be taken: NFC, plain apostrophes, no joiner that shows nothing."""
    shown = unicodedata.normalize("NFC", redact(name).text if "\u200c" in name else name)
    return shown.translate(APOSTROPHES)


@pytest.mark.thorough
@pytest.mark.filterwarnings("ignore:fr_QC locale")
def test_every_name_is_taken_whole_and_hardly_any_is_asked_back() -> None:
    assert len(LOCALES) > 80
    changed: list[tuple[str, ...]] = []
    refused: list[tuple[str, str]] = []
    asked: list[tuple[str, str]] = []
    small: list[str] = []
    total = 0
    for locale in LOCALES:
        for name in yield_names(locale):
            total += 1
            if Field.NAME not in read("NAME", name.lower()).found:
                small.append(name)
            understood = read("NAME", name)
            taken = understood.found.get(Field.NAME)
            if taken is None:
                (asked if understood.proposed == name else refused).append((locale, name))
            elif taken != spell(name):
                changed.append((locale, name, str(taken)))
    assert refused == []
    assert changed == []
    assert len(asked) <= ASKED_BACK_AT_MOST * total, asked
    assert len(small) <= ASKED_BACK_IN_LOWER_CASE * total, small


@pytest.mark.parametrize(
    "name",
    [
        "देवकी श्रेष्\u200dठ",
        "රෂිනි වික්\u200dරමසිංහ",
        "علی\u200cرضا محمدی",
        "Լևոն Գևորգյան",
        "โกมล ขำเอนก",
        "ສົມ ຄຳມະນີ",
    ],
)
def test_letters_and_joiners_that_belong_to_a_name_are_kept(name: str) -> None:
    """In the name that is taken, and in what may be kept of the message."""
    understood = read("NAME", name)
    assert understood.found == {Field.NAME: name}
    assert understood.said.text == name


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("Ja\u200dne D\u200coe", "Jane Doe"),
        ("Jane\u200d Doe\u200c", "Jane Doe"),
        ("علی رض\u200dا", "علی رضا"),
        ("لرا\u200cدی محمدی", "لرادی محمدی"),
        ("देव\u200cकी श्रेष्ठ", "देवकी श्रेष्ठ"),
        ("देवकी श्रेष्\u200d\u200dठ", "देवकी श्रेष्ठ"),
    ],
    ids=["latin", "at the end", "joiner between arabic letters", "after a letter that never joins",
         "without a sign that joins", "two joiners"],
)  # fmt: skip
def test_joiners_that_show_nothing_are_dropped(typed: str, taken: str) -> None:
    assert read("NAME", typed).found == {Field.NAME: taken}


@pytest.mark.parametrize("name", ["Alaaddin Seven", "千代 太田", "Nils Hedström", "Nilo Soler"])
def test_a_name_that_could_be_a_number_is_asked_back_and_not_refused(name: str) -> None:
    assert read("NAME", name).proposed == name


@pytest.mark.parametrize(
    "number", ["Four Two", "Seven Eleven", "Code Seven", "Seven", "Four Two Four Two"]
)
def test_what_is_a_number_and_no_name_is_not_shown_back(number: str) -> None:
    understood = read("NAME", number)
    assert (understood.proposed, understood.found) == (None, {})


def test_a_joiner_hides_no_number_from_the_mask() -> None:
    """One stands where the script needs it, and what is a number is masked all the same."""
    assert redact_strictly("शून्\u200dय").text == "****"
    assert redact("श्रेष्\u200dठ 4\u200d2").text == "श्रेष्ठ ****"
    assert redact("श्रेष्\u200dठ fo\u200dur").text == "श्रेष्ठ ****"
