"""A language model beside the bot: what a payment and a question take, and what a hang costs."""

import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median

from tests.converse import MODEL, ConverseServer, converse_server, hangs
from tests.entrypoints.processes import SIX_MESSAGES

from bench.rows import Row
from payment_smart_bot.bootstrap import build
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run, within
from payment_smart_bot.service.settling.settlement import TURN
from payment_smart_bot.settings import read_settings

QUESTION = "what is a blue moon?"

Say = Callable[[str, str], float]
"""Sends a message to a session; returns the seconds until its answer."""


def measure() -> list[Row]:
    """Return calls, tokens in and out, and the times of turns while the model hangs."""
    with converse_server() as bedrock, _bot(bedrock) as say:
        for message in SIX_MESSAGES:
            say("payer", message)
        calls_of_a_payment = len(bedrock.requests)
        usual = median(say(f"usual-{n}", "I want to pay") for n in range(50))
        say("asker", QUESTION)
        tokens_in = bedrock.requests[-1].tokens
        bedrock.always = hangs
        asking = threading.Thread(target=lambda: waited.append(say("hanging", QUESTION)))
        waited: list[float] = []
        asking.start()
        time.sleep(0.2)
        beside = median(say(f"beside-{n}", "I want to pay") for n in range(50))
        asking.join()
    return [
        Row("calls of the model in a six-message payment", str(calls_of_a_payment), "0"),
        Row("tokens in, of one question", str(tokens_in), "at most 350"),
        Row("turn with a question while the model hangs", f"{waited[0]:.2f} s", "at most 5.5 s"),
        Row("another turn meanwhile / alone", f"{beside / usual:.2f} times", "about 1"),
    ]


@contextmanager
def _bot(bedrock: ConverseServer) -> Iterator[Say]:
    os.environ.update(bedrock.environment)
    with tempfile.TemporaryDirectory() as folder:
        settings = read_settings(
            {"SESSION_DATABASE": str(Path(folder, "bot.sqlite3")), "BEDROCK_MODEL_ID": MODEL}
        )
        with closing(build(settings, serves=True)) as application:

            def say(session_id: str, message: str) -> float:
                began = time.perf_counter()
                turn = application.chat.take_turn(Said(message, session_id))
                run(turn, within(TURN.total_seconds(), application.effect_handler))
                return time.perf_counter() - began

            yield say
