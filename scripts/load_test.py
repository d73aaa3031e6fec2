"""Pay as 10, 100 and 1,000 customers at once, and report what they saw.

Each customer holds the six-message conversation over and over, as fast as the answers come. An
answer that is not what it has to be counts as a failure. `make load` installs locust and runs this.
"""

import gevent.monkey

gevent.monkey.patch_all()

import argparse  # noqa: E402 (what is imported before the patch would block all customers)
import json  # noqa: E402
import os  # noqa: E402
import socket  # noqa: E402
import sys  # noqa: E402
from collections.abc import Iterator, Mapping  # noqa: E402
from datetime import UTC, datetime  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any, Final, NamedTuple  # noqa: E402
from urllib.parse import urlsplit  # noqa: E402
from uuid import uuid4  # noqa: E402

import gevent  # noqa: E402
from locust import FastHttpUser, constant, task  # noqa: E402
from locust.env import Environment  # noqa: E402
from locust.stats import RequestStats, StatsEntry  # noqa: E402

NUMBER: Final = "4242424242424242"
LATENCIES: Final = (0.5, 0.95, 0.99)


class Said(NamedTuple):
    """A message, and the status and field that its answer has to have."""

    text: str
    status: str
    field: str | None


def conversation() -> tuple[Said, ...]:
    """Return the six messages of a payment."""
    return (
        Said("I need to make a payment", "collecting", "name"),
        Said("John Doe", "collecting", "card"),
        Said(NUMBER, "collecting", "expiry"),
        Said(f"12/{datetime.now(UTC).year + 3}", "collecting", "cvv"),
        Said("123", "confirming", "confirmation"),
        Said("confirm", "completed", None),
    )


class Customer(FastHttpUser):
    """A customer who pays again and again."""

    wait_time = constant(0)
    path = "/chat"
    headers: Mapping[str, str] = {}
    network_timeout = connection_timeout = 29.0

    @task
    def pay(self) -> None:
        """Hold one conversation; stop at the first answer that is wrong."""
        began = gevent.get_hub().loop.now()
        session_id = None
        for number, said in enumerate(conversation(), 1):
            answer = self._ask(number, said, session_id)
            if answer is None:
                return
            session_id = answer["sessionId"]
        took = gevent.get_hub().loop.now() - began
        self.environment.events.request.fire(
            request_type="pay",
            name="a whole payment",
            response_time=took * 1000,
            response_length=0,
            exception=None,
            context={},
        )

    def _ask(self, number: int, said: Said, session_id: str | None) -> dict[str, Any] | None:
        body = {"message": said.text, "messageId": uuid4().hex}
        if session_id:
            body["sessionId"] = session_id
        with self.client.post(
            self.path,
            json=body,
            headers=dict(self.headers),
            name=f"message {number}",
            catch_response=True,
        ) as response:
            if response.status_code != 200:
                response.failure(f"HTTP {response.status_code}")
                return None
            answer: dict[str, Any] = response.json()
            if NUMBER in response.text:
                response.failure("the answer holds the card number")
                return None
            if (answer["status"], answer["currentField"]) != (said.status, said.field):
                response.failure(f"{answer['status']}, {answer['currentField']}")
                return None
            response.success()
            return answer


def run(users: int, seconds: float, endpoint: str, key: str | None) -> RequestStats:
    """Let `users` customers pay for `seconds`; return what they saw."""
    address = urlsplit(endpoint)
    customer = type(
        "CustomerOfRun",
        (Customer,),
        {
            "host": f"{address.scheme}://{address.netloc}",
            "path": address.path,
            "headers": {"X-Api-Key": key} if key else {},
        },
    )
    environment = Environment(user_classes=[customer])
    runner = environment.create_local_runner()
    runner.start(users, spawn_rate=max(10.0, users / 5))
    gevent.spawn_later(seconds, runner.quit)
    runner.greenlet.join()
    return environment.stats


def figures(users: int, stats: RequestStats, seconds: float) -> dict[str, Any]:
    """Return a run as figures: latencies in milliseconds, rates per second."""
    paid = stats.get("a whole payment", "pay")
    messages = [entry for entry in stats.entries.values() if entry.name != paid.name]
    return {
        "users": users,
        "payments_per_second": round(paid.num_requests / seconds, 1),
        "messages": sum(entry.num_requests for entry in messages),
        "failed": sum(entry.num_failures for entry in messages),
        "message_ms": _latencies(messages),
        "payment_ms": _latencies([paid]),
        "failures": sorted({error.error for error in stats.errors.values()}),
    }


def _latencies(entries: list[StatsEntry]) -> dict[str, int]:
    together = StatsEntry(None, "all", "")
    for entry in entries:
        together.extend(entry)
    return {
        f"p{share * 100:g}": round(together.get_response_time_percentile(share))
        for share in LATENCIES
    }


def report(runs: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the lines of a table in Markdown."""
    yield "| customers | payments/s | messages | failed | message p50 / p95 / p99 ms | pay p95 ms |"
    yield "|---|---|---|---|---|---|"
    for seen in runs:
        message, payment = seen["message_ms"], seen["payment_ms"]
        yield (
            f"| {seen['users']} | {seen['payments_per_second']} | {seen['messages']} "
            f"| {seen['failed']} | {message['p50']} / {message['p95']} / {message['p99']} "
            f"| {payment['p95']} |"
        )
    for seen in runs:
        yield from (f"{seen['users']} customers: {failure}" for failure in seen["failures"])


def options() -> argparse.Namespace:
    """Return what was asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("PAYMENT_BOT_API_ENDPOINT", "http://127.0.0.1:8000/chat")
    parser.add_argument("endpoint", nargs="?", default=default, help="full URL of /chat")
    parser.add_argument("--users", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--seconds", type=float, default=30.0, help="for each number of users")
    parser.add_argument("--output", type=Path, help="write the figures here, as JSON")
    return parser.parse_args()


def main() -> int:
    """Return 0; 1 where any answer was not what it has to be; 2 where no server is there."""
    asked = options()
    address = urlsplit(asked.endpoint)
    try:
        port = address.port or (443 if address.scheme == "https" else 80)
        socket.create_connection((address.hostname or "", port), timeout=10).close()
    except OSError as error:
        print(f"Nothing was sent: {asked.endpoint} does not answer ({error}).", file=sys.stderr)
        return 2
    key = os.environ.get("PAYMENT_BOT_API_KEY")
    runs = [
        figures(users, run(users, asked.seconds, asked.endpoint, key), asked.seconds)
        for users in asked.users
    ]
    print("\n".join(report(runs)))
    if asked.output:
        asked.output.write_text(json.dumps(runs, indent=2) + "\n", encoding="utf-8")
    return 1 if any(seen["failed"] or not seen["messages"] for seen in runs) else 0


if __name__ == "__main__":
    sys.exit(main())
