"""The file: it holds no card data, survives kill -9, and serves many threads."""

from __future__ import annotations

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
from tests.simulator.payments import confirm, cvc_token, new_card, new_intent, with_token

from stripe_simulator import Account, Request, Simulator
from stripe_simulator.cards import passes_luhn
from stripe_simulator.test_cards import KNOWN_CARDS

CODES = ("7391", "846", "951")


def numbers(count: int) -> list[str]:
    """Return valid numbers whose digits occur nowhere by chance."""
    candidates = (f"4{seed * 7919 % 10**15:015}" for seed in range(10**9, 10**9 + 11 * count))
    return list(filter(passes_luhn, candidates))[:count]


def tokenise(client: stripe.StripeClient, number: str, cvc: str, month: Any = 12) -> None:
    card = {"number": number, "exp_month": month, "exp_year": 2040, "cvc": cvc}
    params: Any = {"type": "card", "card": card}
    with suppress(stripe.StripeError):
        client.v1.payment_methods.create(params)


def pay_with_a_fresh_code(client: stripe.StripeClient, cvc: str) -> None:
    token = with_token(cvc_token(client, cvc))
    confirm(client, new_intent(client).id, "pm_card_chargeDeclinedIncorrectCvc", **token)


def test_the_files_hold_no_number_and_no_code(
    database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Hundreds of cards, good and bad, replayed and refused; then every byte is searched."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("stripe").setLevel(logging.WARNING)  # the SDK itself logs bodies at DEBUG
    simulator = Simulator.open(
        database, account=Account(any_number=True), clock=lambda: 1_795_000_000.0
    )
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    sent = numbers(150)
    for index, number in enumerate(sent):
        tokenise(client, number, CODES[index % 3], month=(12, 13, number)[index % 3])
        pay_with_a_fresh_code(client, CODES[index % 3])
        token: Any = {"type": "card", "card": {"token": number}}
        with pytest.raises(stripe.InvalidRequestError):
            client.v1.payment_methods.create(token)
    files = [path.read_bytes() for path in database.parent.iterdir()]
    simulator.close()
    files += [path.read_bytes() for path in database.parent.iterdir()]
    everything = b"\0".join([*files, caplog.text.encode()])
    assert b"payment_method" in everything
    for number in sent:
        assert number[:-4].encode() not in everything
        assert number[4:-4].encode() not in everything
    assert not re.search(rb"(?<![0-9a-f.])(7391|846|951)(?![0-9a-f])", _without_ids(everything))


def test_the_file_holds_no_number_of_a_card_that_was_charged(database: Path) -> None:
    """What a charge of it does outlives the number."""
    simulator = Simulator.open(database)
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    for card in KNOWN_CARDS:
        with suppress(stripe.CardError):
            confirm(client, new_intent(client).id, new_card(client, card.number))
    simulator.close()
    everything = b"\0".join(path.read_bytes() for path in database.parent.iterdir())
    assert b"insufficient_funds" in everything
    for card in KNOWN_CARDS:
        assert card.number.encode() not in everything


def test_nothing_unseen_is_shown(simulator: Simulator) -> None:
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    plain, special = (
        client.v1.payment_methods.retrieve(name).to_dict()
        for name in ("pm_card_visa", "pm_card_visa_chargeDeclined")
    )
    confirm(client, new_intent(client).id, plain["id"])
    assert plain.keys() == special.keys()
    assert client.v1.payment_methods.retrieve(plain["id"]).to_dict() == plain


def _without_ids(everything: bytes) -> bytes:
    """Take out what is random or a time, where three digits in a row mean nothing."""
    return re.sub(
        rb"(pm|req|pi|ch|evt|cvctok|secret)_[A-Za-z0-9]+|[0-9a-f]{16,}|[0-9a-f-]{36}|created\W+[0-9]+",
        b"",
        everything,
    )


def test_what_is_kept_depends_neither_on_the_code_nor_on_the_middle_of_the_number(
    tmp_path: Path,
) -> None:
    """The rows are the same for every such request, so neither can be worked out from them."""
    alike = [f"4{middle:011}4242" for middle in range(40)]
    sent = [(number, "123") for number in filter(passes_luhn, alike)]
    sent.append((sent[0][0], "999"))
    kept = set()
    for index, (number, cvc) in enumerate(sent):
        path = tmp_path / str(index)
        account = Account(any_number=True)
        simulator = Simulator.open(path, account=account, clock=lambda: 1_795_000_000.0)
        client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
        tokenise(client, number, cvc)
        simulator.close()
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute("SELECT parameters, status, body FROM replies").fetchall()
        kept.add(re.sub("pm_[A-Za-z0-9]+", "", str(rows)))
    assert len(sent) > 4
    assert len(kept) == 1


def test_neither_request_nor_response_shows_its_content(simulator: Simulator) -> None:
    request = Request(
        "POST",
        "/v1/payment_methods",
        headers={"authorization": "Bearer sk_test_secret"},
        body="type=card&card[number]=4242424242424242&card[cvc]=123",
    )
    shown = repr(request) + repr(simulator.handle(request))
    for hidden in ("4242", "123", "sk_test_secret"):
        assert hidden not in shown


CHILD = """
import sys, stripe
from stripe_simulator import Simulator
simulator = Simulator.open(sys.argv[1])
client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
while True:
    made = client.v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}})
    print(made.id, made.last_response.headers["idempotency-key"], flush=True)
"""


def test_what_was_answered_survives_kill_9(database: Path) -> None:
    command = [sys.executable, "-c", CHILD, str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603
        assert child.stdout is not None
        answered = [child.stdout.readline().split() for _ in range(50)]
        os.kill(child.pid, signal.SIGKILL)
        child.stdout.read()
    simulator = Simulator.open(database)
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    for id_, key in answered:
        assert client.v1.payment_methods.retrieve(id_).id == id_
        again = client.v1.payment_methods.create(
            {"type": "card", "card": {"token": "tok_visa"}}, {"idempotency_key": key}
        )
        assert again.id == id_
    simulator.close()


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


def test_a_charge_is_whole_or_not_there_after_kill_9(database: Path) -> None:
    command = [sys.executable, "-c", PAYING_CHILD, str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603
        assert child.stdout is not None
        answered = [child.stdout.readline().strip() for _ in range(50)]
        os.kill(child.pid, signal.SIGKILL)
        answered += child.stdout.read().split()
    simulator = Simulator.open(database)
    books = {entry.id: entry for entry in simulator.books()}
    for entry in books.values():
        assert entry.succeeded_charges == (entry.status == "succeeded")
    assert all(books[id_].status == "succeeded" for id_ in answered)
    assert len(books) - len(answered) <= 1
    simulator.close()


def test_many_threads_share_one_simulator(simulator: Simulator) -> None:
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())

    def create_and_find(_: int) -> str:
        made = client.v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}})
        return client.v1.payment_methods.retrieve(made.id).id

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(create_and_find, range(200)))) == 200


def test_two_simulators_may_share_a_file(database: Path) -> None:
    one, two = Simulator.open(database), Simulator.open(database)
    clients = [stripe.StripeClient("sk_test_x", http_client=s.http_client()) for s in (one, two)]

    def create(client: stripe.StripeClient) -> str:
        return client.v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}}).id

    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(create, clients * 20))
    for id_ in made:
        assert clients[0].v1.payment_methods.retrieve(id_).id == id_
    one.close()
    two.close()


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "simulator.sqlite3"
    Simulator.open(path).close()
    assert path.stat().st_mode & 0o777 == 0o600
