"""The file: it holds no card data, survives kill -9, and serves many threads."""

import logging
import os
import re
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
import stripe

from simulator_testing.connecting import NOW, Clock, connect
from simulator_testing.payments import (
    confirm,
    new_card,
    new_cvc_token,
    new_intent,
    with_cvc_token,
)
from stripe_simulator import Account, Simulator
from stripe_simulator.cards.catalogue import KNOWN_CARDS
from stripe_simulator.cards.checks import passes_luhn
from stripe_simulator.storage.store import Store

CODES = ("7391", "846", "951")
TOKEN: Any = {"type": "card", "card": {"token": "tok_visa"}}
_RANDOM_OR_TIME = re.compile(
    rb"(pm|req|pi|ch|evt|cvctok|secret)_[A-Za-z0-9]+|[0-9a-f]{16,}|[0-9a-f-]{36}|created\W+[0-9]+"
)
"""Where three digits in a row mean nothing."""
_CODE = re.compile(rb"(?<![0-9a-f.-])(7391|846|951)(?![0-9a-f-])")


def make_numbers(count: int) -> list[str]:
    """Return valid numbers whose digits occur nowhere by chance."""
    candidates = (f"4{seed * 7919 % 10**15:015}" for seed in range(10**9, 10**9 + 11 * count))
    return list(filter(passes_luhn, candidates))[:count]


def tokenise(client: stripe.StripeClient, number: str, cvc: str, month: Any = 12) -> None:
    card = {"number": number, "exp_month": month, "exp_year": 2040, "cvc": cvc}
    params: Any = {"type": "card", "card": card}
    with suppress(stripe.StripeError):
        client.v1.payment_methods.create(params)


def pay_with_a_code(client: stripe.StripeClient, cvc: str) -> None:
    token = with_cvc_token(new_cvc_token(client, cvc))
    confirm(client, new_intent(client).id, "pm_card_chargeDeclinedIncorrectCvc", **token)


def read_files(database: Path) -> bytes:
    """Return every byte of the database, its log and its index."""
    return b"\0".join(path.read_bytes() for path in database.parent.iterdir())


def take_cards(database: Path, numbers: list[str]) -> bytes:
    """Give cards and codes, and return every byte of the files, before and after their closing."""
    simulator = Simulator.open(database, account=Account(any_number=True), clock=Clock(NOW))
    client = connect(simulator)
    for index, number in enumerate(numbers):
        tokenise(client, number, CODES[index % 3], month=(12, 13, number)[index % 3])
        pay_with_a_code(client, CODES[index % 3])
        token: Any = {"type": "card", "card": {"token": number}}
        with pytest.raises(stripe.InvalidRequestError):
            client.v1.payment_methods.create(token)
    while_open = read_files(database)
    simulator.close()
    return b"\0".join([while_open, read_files(database)])


def test_the_files_hold_no_number_and_no_code(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Cards, good and bad, are taken and refused, twice; then every byte is searched.

    The digits of a random id can be those of a code by chance. A code that is kept is there twice.
    """
    caplog.set_level(logging.DEBUG)
    logging.getLogger("stripe").setLevel(logging.WARNING)  # the SDK itself logs bodies at DEBUG
    sent = make_numbers(30)
    found = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        caplog.clear()
        everything = take_cards(tmp_path / name / "stripe.sqlite", sent) + caplog.text.encode()
        assert b"payment_method" in everything
        for number in sent:
            assert number[:-4].encode() not in everything
            assert number[4:-4].encode() not in everything
        found.append(set(_CODE.findall(_RANDOM_OR_TIME.sub(b"", everything))))
    assert found[0] & found[1] == set()


def test_the_file_holds_no_number_of_a_card_that_was_charged(database: Path) -> None:
    """What a charge of it does outlives the number."""
    simulator = Simulator.open(database)
    client = connect(simulator)
    for card in KNOWN_CARDS:
        with suppress(stripe.CardError):
            confirm(client, new_intent(client).id, new_card(client, card.number))
    simulator.close()
    everything = read_files(database)
    assert b"insufficient_funds" in everything
    assert [card for card in KNOWN_CARDS if card.number.encode() in everything] == []


def test_hidden_facts_are_not_shown(client: stripe.StripeClient) -> None:
    plain, declining = (
        client.v1.payment_methods.retrieve(name).to_dict()
        for name in ("pm_card_visa", "pm_card_visa_chargeDeclined")
    )
    confirm(client, new_intent(client).id, plain["id"])
    assert plain.keys() == declining.keys()
    assert client.v1.payment_methods.retrieve(plain["id"]).to_dict() == plain


def test_a_reply_depends_neither_on_the_code_nor_on_the_middle_of_the_number(
    tmp_path: Path,
) -> None:
    """The rows of all such requests are the same, so neither can be worked out from them."""
    numbers = list(filter(passes_luhn, (f"4{middle:011}4242" for middle in range(40))))
    sent = [(number, "123") for number in numbers] + [(numbers[0], "999")]
    rows = set()
    for index, (number, cvc) in enumerate(sent):
        path = tmp_path / str(index)
        simulator = Simulator.open(path, account=Account(any_number=True), clock=Clock(NOW))
        tokenise(connect(simulator), number, cvc)
        simulator.close()
        with closing(sqlite3.connect(path)) as connection:
            row = connection.execute("SELECT parameters, status, body FROM replies").fetchall()
        rows.add(re.sub("pm_[A-Za-z0-9]+", "", str(row)))
    assert len(sent) > 4
    assert len(rows) == 1


CREATING_CHILD = """
import sys, stripe
from stripe_simulator import Simulator
simulator = Simulator.open(sys.argv[1])
client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
while True:
    made = client.v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}})
    print(made.id, made.last_response.headers["idempotency-key"], flush=True)
"""

PAYING_CHILD = """
import sys, stripe
from stripe_simulator import Simulator
simulator = Simulator.open(sys.argv[1])
client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
while True:
    made = client.v1.payment_intents.create({"amount": 500, "currency": "usd"})
    paid = client.v1.payment_intents.confirm(made.id, {"payment_method": "pm_card_visa"})
    print(paid.id, flush=True)
"""


def run_and_kill(child: str, database: Path) -> list[str]:
    """Run a program until it has answered 50 times; return the lines that it wrote."""
    command = [sys.executable, "-c", child, str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own program
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(50)]
        os.kill(process.pid, signal.SIGKILL)
        return lines + process.stdout.read().splitlines()


def test_what_was_answered_survives_kill_9(database: Path) -> None:
    lines = run_and_kill(CREATING_CHILD, database)
    simulator = Simulator.open(database)
    methods = connect(simulator).v1.payment_methods
    for id_, key in map(str.split, lines[:50]):
        assert methods.retrieve(id_).id == id_
        assert methods.create(TOKEN, {"idempotency_key": key}).id == id_
    simulator.close()


def test_a_charge_is_whole_or_not_there_after_kill_9(database: Path) -> None:
    answered = [line.strip() for line in run_and_kill(PAYING_CHILD, database)]
    simulator = Simulator.open(database)
    books = {entry.id: entry for entry in simulator.books()}
    for entry in books.values():
        assert entry.succeeded_charges == (entry.status == "succeeded"), entry
    assert [id_ for id_ in answered if books[id_].status != "succeeded"] == []
    assert len(books) - len(answered) <= 1
    simulator.close()


def test_many_threads_share_one_simulator(simulator: Simulator) -> None:
    methods = connect(simulator).v1.payment_methods

    def create_and_find(_: int) -> str:
        return methods.retrieve(methods.create(TOKEN).id).id

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(create_and_find, range(200)))) == 200


def test_two_simulators_may_share_a_file(database: Path) -> None:
    one, two = Simulator.open(database), Simulator.open(database)
    clients = [connect(one), connect(two)]

    def create(client: stripe.StripeClient) -> str:
        return client.v1.payment_methods.create(TOKEN).id

    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(create, clients * 20))
    for id_ in made:
        assert clients[0].v1.payment_methods.retrieve(id_).id == id_
    one.close()
    two.close()


def test_a_new_file_is_its_owners_alone(database: Path) -> None:
    Simulator.open(database).close()
    assert database.stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_no_database_is_left_alone(database: Path) -> None:
    database.write_text("Dear diary, this is no database.")
    with pytest.raises(sqlite3.DatabaseError):
        Store(database)
    assert database.read_text().startswith("Dear diary")
