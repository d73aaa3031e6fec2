"""`python -m stripe_simulator`: API, pages and webhooks, in a process of its own."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import stripe
from tests.simulator.browsing import GOOD_CARD
from tests.simulator.payments import new_intent
from tests.simulator.test_checkout import PAYMENT
from tests.simulator.test_webhooks import shop

PROGRAM = [sys.executable, "-W", "error", "-m", "stripe_simulator"]


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start it, and yield it with the first line that it says."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline()
        finally:
            process.kill()


def connected(address: str) -> stripe.StripeClient:
    return stripe.StripeClient("sk_test_x", base_addresses={"api": address})


def test_it_serves_the_api_the_pages_and_webhooks() -> None:
    with shop([200]) as (url, heard), running("--port", "0", "--webhook", url) as (process, line):
        (address,) = re.findall(r"http://127\.0\.0\.1:\d+", line)
        assert process.stdout is not None
        (secret,) = re.findall(r"whsec_\w+", process.stdout.readline())
        client = connected(address)
        params: Any = PAYMENT
        session = client.v1.checkout.sessions.create(params)
        assert str(session.url).startswith(address)
        paid = httpx.post(str(session.url), data=GOOD_CARD, headers={"Origin": address})
        assert paid.status_code == 303
        assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"
        until = time.monotonic() + 10
        while len(heard) < 4:
            assert time.monotonic() < until
            time.sleep(0.01)
        events = [stripe.Webhook.construct_event(body, header, secret) for header, body in heard]
        assert events[-1].type == "checkout.session.completed"
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=10)
    assert said == ""


def test_its_file_is_found_again(tmp_path: Path) -> None:
    database = str(tmp_path / "stripe.sqlite")
    made = ""
    for _ in range(2):
        with running("--port", "0", "--database", database) as (process, line):
            client = connected(re.findall(r"http://[0-9.:]+", line)[0].rstrip(";"))
            made = made or new_intent(client).id
            assert client.v1.payment_intents.retrieve(made).id == made
            process.send_signal(signal.SIGTERM)
            process.wait(10)


def test_it_says_what_to_do_where_it_cannot_start(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with running("--port", port) as (process, line):
            assert line.startswith(f"Port {port} cannot be used (")
            assert process.wait(10) == 1
    with running("--port", "0", "--database", str(tmp_path)) as (process, line):
        assert "name another file with --database." in line
        assert process.wait(10) == 1
