"""`build` makes a whole program of settings, and nothing that prints cards is left talking."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from stat import S_IMODE

import pytest
from tests.fakes import SIX_MESSAGES

from payment_smart_bot.bootstrap import Application, build, utc_now
from payment_smart_bot.domain.effects import Tokenise
from payment_smart_bot.domain.errors import Misconfigured, SessionNotFound, StoreUnavailable
from payment_smart_bot.domain.session import Status
from payment_smart_bot.service.chat import Said
from payment_smart_bot.service.performing import run
from payment_smart_bot.settings import read_settings


@contextmanager
def built(folder: Path, environ: Mapping[str, str] | None = None) -> Iterator[Application]:
    settings = read_settings({"SESSION_DATABASE": str(folder / "bot.db"), **(environ or {})})
    application = build(settings)
    try:
        yield application
    finally:
        application.close()


def test_with_no_settings_a_payment_goes_through_on_the_simulator(tmp_path: Path) -> None:
    with built(tmp_path) as application:
        for text in SIX_MESSAGES:
            turn = application.chat.turn(Said(text, "s"))
            reply = run(turn, application.performer.perform)
        assert reply.status is Status.COMPLETED
        assert application.merchant.show("s").status is Status.COMPLETED
        assert application.performer.leaves_machine == frozenset()
    with pytest.raises(StoreUnavailable):
        application.store.ping()


def test_the_key_file_and_the_database_are_for_their_owner_only(tmp_path: Path) -> None:
    with built(tmp_path):
        for name in ("bot.key", "bot.db"):
            assert S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_a_sealing_key_of_the_settings_needs_no_key_file(tmp_path: Path) -> None:
    with built(tmp_path, {"SEALING_KEY": "ab" * 32}):
        assert not (tmp_path / "bot.key").exists()
    with pytest.raises(Misconfigured, match="SEALING_KEY"), built(tmp_path, {"SEALING_KEY": "x"}):
        pass


def test_with_a_key_only_the_call_of_stripe_leaves_the_machine(tmp_path: Path) -> None:
    for more in ({}, {"STRIPE_API_BASE": "http://127.0.0.1:1"}):
        with built(tmp_path, {"STRIPE_SECRET_KEY": "sk_test_1", **more}) as application:
            assert application.performer.leaves_machine == frozenset({Tokenise})
    assert not (tmp_path / "bot.simulator.sqlite3").exists()


def test_production_takes_only_ids_that_it_issued(tmp_path: Path) -> None:
    environ = {
        "ENVIRONMENT": "prod",
        "STRIPE_SECRET_KEY": "sk_test_1",
        "MERCHANT_API_KEY": "key",
        "PUBLIC_BASE_URL": "https://pay.example",
    }
    with built(tmp_path, environ) as application, pytest.raises(SessionNotFound):
        run(application.chat.turn(Said("hi", "made-up")), application.performer.perform)


def test_loggers_that_print_cards_are_pinned_whatever_their_level_was(tmp_path: Path) -> None:
    for name in ("stripe", "botocore"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    with built(tmp_path):
        for name in ("stripe", "botocore", "botocore.endpoint"):
            assert not logging.getLogger(name).isEnabledFor(logging.INFO)


def test_a_simulator_file_that_is_none_says_what_to_set(tmp_path: Path) -> None:
    (tmp_path / "bot.simulator.sqlite3").write_text("not a database" * 100)
    with pytest.raises(StoreUnavailable, match="set SESSION_DATABASE"), built(tmp_path):
        pass


def test_the_clock_is_in_utc() -> None:
    assert str(utc_now().tzinfo) == "UTC"
