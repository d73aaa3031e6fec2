"""A second language comes in by files of its own; the rest of the product knows none."""

import re
from pathlib import Path
from typing import Final

import pytest
from tests.fakes.gateway import FakeGateway
from tests.fakes.made_up_language import MADE_UP
from tests.fakes.ports import FakeSorter
from tests.fakes.talk import PRICE, Talk, paying

import payment_smart_bot
from payment_smart_bot.domain.conversation.explaining import explain
from payment_smart_bot.domain.conversation.fields import build_fields
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_details import find_last_date
from payment_smart_bot.domain.model.session import Status

SOURCES: Final = Path(payment_smart_bot.__file__).parent
SEAM: Final = {
    "domain/english.py": "it is the seam",
    "settings/merchant_file.py": "a merchant's own sentences replace English ones by their names",
}
"""What may import English, and why."""


@pytest.fixture
def talk() -> Talk:
    policy = Policy(language=MADE_UP, fields=build_fields(MADE_UP))
    return Talk(policy=paying(policy=policy), gateway=FakeGateway())


def test_a_payment_is_made_in_it_from_the_greeting_to_the_charge(talk: Talk) -> None:
    said = {
        "saluton": "Kiu nomo?",
        "mi estas Nomo Mia": "Kiu karto?",
        "ĉu sekure?": "[safe] Kiu karto?",
        "karto 4242424242424242": "Ĝis kiam?",
        "ĝis 12/27": "Kiu kodo?",
        "kodo 456": "Ĉu pagi 4900?",
        "jes": "…",
    }
    for message, answer in said.items():
        assert talk.say(message, message_id=message.split()[0]).response.endswith(answer)
    assert talk.session.status is Status.COMPLETED
    assert talk.gateway.charged == [PRICE]  # type: ignore[attr-defined]


def test_a_repeated_message_is_known_again_by_its_reading_of_card_data(talk: Talk) -> None:
    talk.say("mi estas Nomo Mia")
    message = "karto 4242424242424242 ĝis 12/27"
    assert talk.say(message, "one").response == talk.say(message, "one").response


@pytest.mark.parametrize("english", ["confirm", "yes", "cancel", "no", "pay", "go ahead"])
def test_what_means_something_in_english_means_nothing_in_it(talk: Talk, english: str) -> None:
    for message in ("mi estas Nomo Mia", "karto 4242424242424242 ĝis 12/27 kodo 456"):
        talk.say(message)
    assert talk.say(english).response.startswith("Mi ne komprenas.")
    assert talk.session.status is Status.CONFIRMING
    assert talk.say("ne").response.startswith("Nuligita.")


def test_reasons_and_sorting_by_a_model_use_the_languages_own_reading(talk: Talk) -> None:
    talk.sorter = FakeSorter("safe")
    assert talk.say("kio estas tio").response.startswith("[safe]")
    explained = explain("kio", talk.session, find_last_date(talk.clock()), talk.policy)
    assert explained.reasons.likeness is None


def test_nothing_but_the_seam_imports_what_is_english() -> None:
    """Words that decide are in the folders `english`, so whoever does not import them has none."""
    imports = re.compile(r"payment_smart_bot\.domain\.(?:\w+\.)+english\b")
    found = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if "english" not in path.parts and imports.search(path.read_text("utf-8"))
    }
    assert found == set(SEAM)


def test_no_more_than_two_files_say_that_english_is_the_default() -> None:
    seam = "from payment_smart_bot.domain.english import ENGLISH"
    found = {path.name for path in SOURCES.rglob("*.py") if seam in path.read_text("utf-8")}
    assert found == {"fields.py", "policy.py"}
