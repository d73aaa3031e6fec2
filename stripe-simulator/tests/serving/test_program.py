"""`python -m stripe_simulator`: API, pages and webhooks, in a process of its own."""

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import stripe

from simulator_testing.checkouts import open_payment
from simulator_testing.connecting import KEY
from simulator_testing.payments import new_intent
from simulator_testing.shop import serve_shop
from stripe_simulator.testing.browser import GOOD_CARD

PROGRAM = [sys.executable, "-W", "error", "-m", "stripe_simulator"]
PATIENCE = 30


@contextmanager
def run_program(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start it, and yield it with the first line that it says."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline()
        finally:
            process.kill()


def find_address(line: str) -> str:
    (address,) = re.findall(r"http://127\.0\.0\.1:\d+", line)
    return str(address)


def connect_to(address: str) -> stripe.StripeClient:
    return stripe.StripeClient(KEY, base_addresses={"api": address})


def test_it_serves_the_api_the_pages_and_webhooks() -> None:
    with (
        serve_shop([200]) as (url, heard),
        run_program("--port", "0", "--webhook", url) as (process, line),
    ):
        address = find_address(line)
        assert process.stdout is not None
        (secret,) = re.findall(r"whsec_\w+", process.stdout.readline())
        client = connect_to(address)
        session = open_payment(client)
        assert str(session.url).startswith(address)
        paid = httpx.post(str(session.url), data=GOOD_CARD, headers={"Origin": address})
        assert paid.status_code == 303
        assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"
        until = time.monotonic() + PATIENCE
        while len(heard) < 4:
            assert time.monotonic() < until, heard
            time.sleep(0.01)
        events = [stripe.Webhook.construct_event(body, header, secret) for header, body in heard]
        assert events[-1].type == "checkout.session.completed"
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=PATIENCE)
    assert said == ""


def test_it_finds_its_file_again(tmp_path: Path) -> None:
    database = str(tmp_path / "stripe.sqlite")
    made = ""
    for _ in range(2):
        with run_program("--port", "0", "--database", database) as (process, line):
            client = connect_to(find_address(line))
            made = made or new_intent(client).id
            assert client.v1.payment_intents.retrieve(made).id == made
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)


def test_it_says_which_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with run_program("--port", port) as (process, line):
            assert line.startswith(f"Port {port} cannot be used (")
            assert process.wait(PATIENCE) == 1


def test_it_says_which_file_cannot_be_used(tmp_path: Path) -> None:
    with run_program("--port", "0", "--database", str(tmp_path)) as (process, line):
        assert "name another file with --database." in line
        assert process.wait(PATIENCE) == 1
