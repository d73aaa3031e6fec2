"""Eight servers over one database: a card tester gets ten tries of all of them together."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from tests.entrypoints import processes
from tests.entrypoints.command_line.test_serving import address_in, announcement

PROCESSES = 8
TRIES = 48
MOST = 10
"""DECLINES_PER_HOUR as it is by default."""

DECLINED = "4000000000000002"
KEY = "the-merchants-own-key"


def try_card(number: int, servers: list[httpx.Client]) -> int:
    """Try a card in a conversation of its own, each message at another server."""
    body = {"sessionId": f"try-{number}", "message": f"Jane Doe, {DECLINED}, 12/2031, cvv 456"}
    answer = servers[number % PROCESSES].post("/chat", json=body)
    if answer.status_code == httpx.codes.OK:
        confirmation = {**body, "message": "confirm"}
        answer = servers[(number + 3) % PROCESSES].post("/chat", json=confirmation)
    return answer.status_code


@pytest.mark.thorough
def test_eight_processes_let_ten_tries_of_one_client_reach_stripe(tmp_path: Path) -> None:
    """All at once, so that no process has heard of the others' declines before."""
    settings = {
        "PAYMENT_AMOUNT": "4900",
        "RATE_LIMIT_PER_MINUTE": "0",
        "MERCHANT_API_KEY": KEY,
    }
    with ExitStack() as stack:
        servers = []
        for number in range(PROCESSES):
            log = str(tmp_path / f"log-{number}")
            served = processes.serving(tmp_path / "bot", "--port", "0", log=log, **settings)
            address = address_in(announcement(stack.enter_context(served)))
            servers.append(stack.enter_context(httpx.Client(base_url=address, timeout=60)))
        with ThreadPoolExecutor(PROCESSES) as attackers:
            statuses = [*attackers.map(lambda number: try_card(number, servers), range(TRIES))]
        assert set(statuses) <= {200, 429, 503}, "503: so many at once wait for each other"
        answer = (
            servers[0].get("/payments?limit=100", headers={"authorization": f"Bearer {KEY}"}).json()
        )
        declines = sum(len(payment["declines"]) for payment in answer["items"])
        assert 1 <= declines <= MOST
        while declines < MOST:  # whoever was told to come again does
            assert try_card(TRIES + declines, servers) == httpx.codes.OK
            declines += 1
        assert [try_card(TRIES + MOST + each, servers) for each in range(PROCESSES)] == [
            httpx.codes.TOO_MANY_REQUESTS
        ] * PROCESSES
