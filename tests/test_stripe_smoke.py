"""The published test cards come to what Stripe documents, by chat: the table of the smoke script.

In this process with the simulator, which is sent the numbers; and over HTTP as with a test key of
Stripe's, to which only what stands for them is sent.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from scripts.stripe_smoke import AMOUNT, CARDS, THREE_D_SECURE, Card, main, outcome_of, pay
from tests.entrypoints.stripe_server import StripeServer, stripe_server
from tests.fakes.ports import NOON

from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.domain.model.cards.published_cards import STAND_INS
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.settings import read_settings
from stripe_simulator import NO_RAW_CARDS


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    folder = tmp_path_factory.mktemp("smoke")
    settings = read_settings(
        {
            "SESSION_DATABASE": str(folder / "bot.sqlite3"),
            "PAYMENT_AMOUNT": str(AMOUNT),
            "PUBLIC_BASE_URL": "https://example.com",
        }
    )
    with closing(build(settings, clock=lambda: NOON)) as application:
        yield application


@pytest.mark.parametrize("card", CARDS, ids=[card.what for card in CARDS])
def test_a_published_card_comes_to_its_documented_outcome_and_sentence(
    bot: Application, card: Card
) -> None:
    seen = pay(bot, card, NOON)
    assert seen.outcome == card.outcome
    assert card.sentence in seen.response
    assert card.number in STAND_INS


@pytest.fixture
def stripe(tmp_path: Path) -> Iterator[StripeServer]:
    with stripe_server(tmp_path) as server:
        yield server


def test_the_script_passes_against_an_account_that_takes_no_card_numbers(
    stripe: StripeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every card is paid or declined as documented though none of their numbers may be sent."""
    environ = {"STRIPE_SECRET_KEY": NO_RAW_CARDS, "STRIPE_API_BASE": stripe.address}
    assert main(environ) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "All as expected."
    assert len([line for line in lines if line.startswith("ok ")]) >= len(CARDS) + 20
    paid = [card for card in CARDS if card.outcome.startswith("paid")]
    assert len([entry for entry in stripe.charged() if entry == (AMOUNT, "usd")]) == len(paid) + 3
    for card in CARDS:
        assert card.number not in "\n".join(lines)


AFTER_THE_BANK = {
    "4000000000003220": "paid",
    "4000002500003155": "paid",
    "4000002760003184": "paid",
    "4000008260003178": "insufficient_funds",
    "4000008400001629": "generic_decline",
}


@pytest.mark.parametrize(
    "card",
    [card for card in CARDS if card.outcome == THREE_D_SECURE],
    ids=lambda card: card.what,
)
def test_what_a_card_comes_to_once_its_owner_has_approved_at_the_bank(
    stripe: StripeServer, tmp_path: Path, card: Card
) -> None:
    settings = {**stripe.settings, "SESSION_DATABASE": str(tmp_path / "bot.sqlite3")}
    more = {"PAYMENT_AMOUNT": str(AMOUNT), "PUBLIC_BASE_URL": "https://example.com"}
    with closing(build(read_settings({**settings, **more}))) as bot:
        pay(bot, card, NOON, "s")
        (intent,) = stripe.simulator.books()
        stripe.simulator.authenticate(intent.id, "succeeded")
        reply = run(bot.chat.take_turn(Said("done", "s")), bot.effect_handler.perform)
        assert outcome_of(bot, "s", reply.status) == AFTER_THE_BANK[card.number]


def test_what_differs_is_told_and_fails(
    stripe: StripeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """An account that takes card numbers does not do as the simulator assumes of one."""
    environ = {"STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_API_BASE": stripe.address}
    assert main(environ) == 1
    lines = capsys.readouterr().out.splitlines()
    differ = [line for line in lines if line.startswith("DIFFERS")]
    assert ["card number" in differ[0], "security code" in differ[1]] == [True, True]
    assert lines[-1] == "2 differ."


def test_a_card_that_does_otherwise_differs(bot: Application) -> None:
    good, declined = CARDS[0], next(card for card in CARDS if card.outcome == "lost_card")
    assert not pay(bot, replace(good, outcome="lost_card"), NOON).fits(replace(good, outcome="x"))
    assert not pay(bot, declined, NOON).fits(replace(declined, sentence="Done"))


def test_a_stripe_that_does_not_answer_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    environ = {"STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_API_BASE": "http://127.0.0.1:1"}
    assert main(environ) == 1
    assert "Stopped, with nothing charged by this card: Stripe is" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("key", "code"), [("", 0), ("sk_live_1", 2), ("rk_live_1", 2), ("pk_test_1", 2)]
)
def test_nothing_is_sent_without_a_test_key(
    key: str, code: int, stripe: StripeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main({"STRIPE_SECRET_KEY": key, "STRIPE_API_BASE": stripe.address}) == code
    printed = capsys.readouterr().out
    assert printed.endswith("Nothing was sent.\n")
    assert ("Visa of Britain" in printed) is (not key)
    assert stripe.simulator.books() == []


def test_the_table_is_about_twenty_cards_of_every_kind() -> None:
    assert 20 <= len(CARDS) <= 30
    assert {"paid", "incorrect_cvc", THREE_D_SECURE} <= {card.outcome for card in CARDS}
