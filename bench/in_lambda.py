"""What is measured inside a process of Lambda: `python in_lambda.py cold|floor|warm|pay`.

A program by itself, as the package has nothing of the bench. Figures go to standard error as JSON.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

BEGUN = time.perf_counter()
ROUNDS = 40
QUESTIONS = ("I need to make a payment", "Jane Doe", "Hello there", "Where do I find the CVV?")


class Invocation:
    """The context of an invocation."""

    aws_request_id = "00000000-0000-0000-0000-000000000000"

    def get_remaining_time_in_millis(self) -> int:
        """Return a minute."""
        return 60_000


def function() -> Callable[[str, str], dict[str, Any]]:
    """Import the function and return how to say something to it."""
    from payment_smart_bot.entrypoints.aws_lambda.handler import lambda_handler

    def say(session_id: str, message: str) -> dict[str, Any]:
        return lambda_handler({"sessionId": session_id, "message": message}, Invocation())

    return say


def floor() -> dict[str, float]:
    """Only make a client of DynamoDB."""
    import botocore.session

    botocore.session.get_session().create_client("dynamodb")
    return used()


def cold() -> dict[str, float]:
    """Start, and answer the first message."""
    answer = function()(f"cold-{os.getpid()}", QUESTIONS[0])
    if answer.get("status") != "collecting":
        raise SystemExit(f"The first answer was {answer}")
    return used()


def used() -> dict[str, float]:
    """Return seconds since the start, CPU seconds of the process, and megabytes."""
    seconds = time.perf_counter() - BEGUN
    status = Path("/proc/self/status").read_text()  # getrusage would tell of the parent as well
    megabytes = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    return {"seconds": seconds, "cpu": time.process_time(), "megabytes": megabytes}


def warm() -> dict[str, float]:
    """Return CPU seconds of a turn, and of a get and a put through boto3, by turns."""
    import boto3

    say = function()
    table = boto3.resource("dynamodb").Table(os.environ["DYNAMODB_TABLE"])

    def talk(number: int) -> None:
        for message in QUESTIONS:
            say(f"warm-{os.getpid()}-{number}", message)

    def get_and_put(number: int) -> None:
        key = {"sessionId": f"floor-{os.getpid()}-{number}"}
        for version in range(len(QUESTIONS)):
            table.get_item(Key=key, ConsistentRead=True)
            table.put_item(Item={**key, "version": version, "record": 1500 * "x"})

    seconds = {"ours": 0.0, "floor": 0.0}
    for number in range(ROUNDS + 5):
        for name, do in (("ours", talk), ("floor", get_and_put)):
            before = time.process_time()
            do(number)
            if number >= 5:  # the first are not warm yet
                seconds[name] += time.process_time() - before
    return {name: value / ROUNDS / len(QUESTIONS) for name, value in seconds.items()}


def pay() -> dict[str, float]:
    """Return the seconds of six messages that save a card, in a process that is warm."""
    say = function()
    expiry = f"12/{datetime.now(UTC).year % 100 + 1:02}"
    messages = ("I want to pay", "Jane Doe", "4242424242424242", expiry, "456", "confirm")
    taken = []
    for number in range(4):
        before = time.perf_counter()
        for message in messages:
            answer = say(f"pay-{os.getpid()}-{number}", message)
        taken.append(time.perf_counter() - before)
        if answer["status"] != "completed":
            raise SystemExit(f"The payment came to {answer}")
    return {"seconds": sorted(taken[1:])[1]}


if __name__ == "__main__":
    measured = {"cold": cold, "floor": floor, "warm": warm, "pay": pay}[sys.argv[1]]()
    json.dump(measured, sys.stderr)
