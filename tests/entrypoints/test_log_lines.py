"""A line of the log, or of an operator's terminal, is ours: nobody else can end it or colour it."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.store_contract import PRICE
from tests.entrypoints.failing import SECRET
from tests.entrypoints.http_client import Client
from tests.fakes.gateway import FakeGateway
from tests.over_store import over_store

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.books import IntentOnBooks
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.command_line.logs import log_to_stderr
from payment_smart_bot.entrypoints.command_line.output import (
    write_facts,
    write_indented,
    write_table,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.log_lines import quote_controls
from payment_smart_bot.entrypoints.scheduled_proof import prove_ledger

FORGED: Final = "\nERROR payment_smart_bot: all is well\x1b[2J\r\x9b31m\u2028\u202e\x00"
QUOTED: Final = r"\nERROR payment_smart_bot: all is well\x1b[2J\r\x9b31m\u2028\u202e\x00"


@pytest.fixture(autouse=True)
def _logging_to_stderr() -> Iterator[None]:
    root = logging.getLogger()
    before = list(root.handlers), root.level
    log_to_stderr("INFO")
    yield
    root.handlers[:], level = before
    root.setLevel(level)


class Hostile(FakeGateway):
    """A Stripe in whose metadata somebody has written a payment's id of their own."""

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:  # noqa: ARG002 - the port's
        yield IntentOnBooks("pi_1", f"pay_1{FORGED}", "key", None, PRICE, received=1, refunded=0)


def test_what_stripe_says_stays_on_its_line(
    application: Application, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = replace(application, gateway=Hostile())
    assert asyncio.run(prove_ledger(hostile, 60.0)) == ""
    first, *others = capsys.readouterr().err.splitlines()
    assert first.startswith(
        "ERROR payment_smart_bot.proof: Ledger and Stripe differ: pay_1" + QUOTED
    )
    assert [line.split(":")[0] for line in others] == ["INFO payment_smart_bot.proof"]


class Broken(MemoryStore):
    """A store that fails as one fails that nobody has thought of."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def load(self, *_: object) -> None:
        raise self.error


@pytest.mark.parametrize("error", [StoreUnavailable(f"It says {FORGED}"), ValueError(FORGED)])
def test_no_error_writes_a_line_of_its_own(
    application: Application, capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    """Of a fault of ours its place is told, in lines that are indented."""
    Client(create_app(over_store(application, Broken(error)))).say(SECRET, "s1")
    lines = capsys.readouterr().err.split("\n")
    told = [line for line in lines if line and not line.startswith(("  ", "INFO "))]
    assert len(told) == 1
    assert told[0].startswith(
        ("WARNING payment_smart_bot.http: ", "ERROR payment_smart_bot.http: ")
    )
    assert ("  File " in "\n".join(lines)) == isinstance(error, ValueError)
    assert "\x1b" not in "".join(lines)


PRINTERS: Final[dict[str, Callable[[str], None]]] = {
    "facts": lambda text: write_facts([("Name", text)]),
    "a table": lambda text: write_table(["NAME"], [[text]]),
    "a text": lambda text: write_indented("", text),
}


@pytest.mark.parametrize("printed", PRINTERS.values(), ids=PRINTERS)
def test_an_operators_terminal_obeys_nobody_else(
    printed: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    printed(f"Jane\x1b]0;owned\x07{FORGED}")
    shown = capsys.readouterr().out
    assert not set(shown) & set("\x1b\x07\r\x9b\u202e\x00")
    assert "Jane" in shown


@given(st.text(st.characters() | st.sampled_from(FORGED)))
def test_whatever_a_text_has_it_is_one_line(text: str) -> None:
    quoted = quote_controls(text)
    assert len(quoted.splitlines()) <= 1
    assert quote_controls(quoted) == quoted
    quoted.encode()  # no half of a character is left, which could not be written


@pytest.mark.parametrize(
    "name", ["Jane Doe", "O'Neil", "علی‌رضا", "ක්‍රිෂාන්", "李小龍", "Ærøskøbing", "👩‍👧"]
)
def test_names_of_all_scripts_can_be_read(name: str) -> None:
    assert quote_controls(name) == name
