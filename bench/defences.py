"""What the defences against a hostile world cost a turn: the same app with and without them.

The whole program is in this process but for the sockets: bytes of HTTP go into uvicorn's protocol
and come out of it. Both apps take turns in short rounds, so that whatever slows the machine slows
both, and the ratio is the median of those of all pairs. Opcodes, calls and bytes do not depend on
the machine.
"""

import asyncio
import json
import logging
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median
from types import FrameType
from typing import Any, Final

import uvloop
from starlette.types import ASGIApp
from uvicorn import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from bench.load import six_messages
from bench.rows import Row
from bench.servers import CHARGING, MEMORY
from payment_smart_bot.adapters.sqlite import store as sqlite_store
from payment_smart_bot.bootstrap import Application, build, utc_now
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.command_line.server.limited_protocol import LimitedProtocol
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.service.back_office.audit import NO_AUDIT
from payment_smart_bot.service.card_testing import NO_GUARD
from payment_smart_bot.settings import read_settings

ROUNDS: Final = 400
"""Pairs of rounds, each of one conversation."""

WARM_UP: Final = 10

COUNTED: Final = 3
"""Conversations whose opcodes are counted, which is slow; each has about as many."""

WRITTEN: Final = 50
"""Conversations whose bytes are counted: SQLite empties its log after so and so many pages."""

BEGINS: Final = "Good morning, I would like to pay for my order with you now."
ORDINARY: Final = (
    "Is it safe to give you my card number in this chat with you?",
    "What am I paying for?",
    "My name is Jane Doe and I would like to pay with my card now",
    "I do not know what you mean by that, please tell me it again",
    "Where do I find the security code?",
    "Can I cancel it later?",
    "Hello there, could you please take a payment from me for it?",
    "My card number is 4242 4242 4242 4241 and it is a visa card.",
    "Who gets to see it?",
    "Thank you",
)
"""They neither begin a conversation nor bring a card that is given to Stripe."""

CLIENT: Final = "203.0.113.7"
HIGH: Final = {
    "SESSIONS_PER_HOUR": "1000000",
    "CARDS_PER_HOUR": "1000000",
    "RATE_LIMIT_PER_MINUTE": "100000",
}
"""All conversations come from one address, and none is to be refused."""


class Wire(asyncio.Transport):
    """A connection without a socket: keeps what is written until a whole answer is there."""

    def __init__(self) -> None:
        super().__init__({"peername": (CLIENT, 4711), "sockname": ("127.0.0.1", 8000)})
        self._written = bytearray()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take a part of an answer."""
        self._written += data

    def is_closing(self) -> bool:
        """Whether it is closed, which it never is."""
        return False

    def close(self) -> None:
        """Stay open."""

    def take_answer(self) -> dict[str, Any] | None:
        """Return the body of an answer, if it is there; raises RuntimeError for an error."""
        head, _, body = bytes(self._written).partition(b"\r\n\r\n")
        if not body or int(head.lower().partition(b"content-length: ")[2].split()[0]) > len(body):
            return None
        self._written.clear()
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"The answer was {head!r} {body!r}")
        answer: dict[str, Any] = json.loads(body)
        return answer


class Side:
    """One of the two apps, and a connection to it that stays open."""

    def __init__(
        self, app: ASGIApp, protocol: type[HttpToolsProtocol], loop: asyncio.AbstractEventLoop
    ) -> None:
        config = Config(app, log_config=None, access_log=False, server_header=False, http=protocol)
        self._loop = loop
        self._wire = Wire()
        self._protocol = protocol(config, ServerState(), {}, loop)
        self._protocol.connection_made(self._wire)

    def say(self, message: str, answer: dict[str, Any] | None = None) -> dict[str, Any]:
        """Send a message, in the conversation of an `answer`; return the answer to it."""
        body = {"message": message}
        if answer is not None:
            known = ("sessionId", "cardSecret")
            body |= {name: answer[name] for name in known if name in answer}
        sent = json.dumps(body).encode()
        self._protocol.data_received(
            b"POST /chat HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
            b"content-length: %d\r\n\r\n%s" % (len(sent), sent)
        )
        return {**body, **self._loop.run_until_complete(self._wait())}

    async def _wait(self) -> dict[str, Any]:
        while (answer := self._wire.take_answer()) is None:
            await asyncio.sleep(0)
        return answer

    def talk(self, messages: Sequence[str], answer: dict[str, Any] | None) -> dict[str, Any]:
        """Say several things one after the other; return the last answer."""
        for message in messages:
            answer = self.say(message, answer)
        if answer is None:
            raise ValueError("nothing to say")
        return answer


def measure() -> list[Row]:
    """Return what the defences cost ordinary turns, and a whole conversation with a charge."""
    logging.disable(logging.WARNING)  # a server that nobody set up logs to standard error
    with open_both_sides() as sides:
        return [
            *_compare("an ordinary turn", sides, BEGINS, ORDINARY, "<= 1.03"),
            *_compare("a turn of a payment in six", sides, None, six_messages()),
        ]


@contextmanager
def open_both_sides(clock: Callable[[], datetime] = utc_now) -> Iterator[tuple[Side, Side]]:
    """Open the app with all defences, and the app without them; `clock` returns the time in UTC."""
    where = MEMORY if MEMORY.is_dir() else None
    with ExitStack() as stack:
        loop = stack.enter_context(closing(uvloop.new_event_loop()))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=where)))
        ours = stack.enter_context(closing(_build(folder / "with", clock)))
        bare = stack.enter_context(closing(_build(folder / "without", clock)))
        with_all = replace(ours, chat=replace(ours.chat, card_secrets=True, only_issued_ids=True))
        yield (
            Side(create_app(with_all), LimitedProtocol, loop),
            Side(create_app(_leave_out_defences(bare)), HttpToolsProtocol, loop),
        )


def _build(folder: Path, clock: Callable[[], datetime]) -> Application:
    folder.mkdir()
    files = {
        "SESSION_DATABASE": str(folder / "bot.sqlite3"),
        "AUDIT_LOG": str(folder / "audit.jsonl"),
    }
    return build(read_settings({**files, **CHARGING, **HIGH}), clock, serves=True)


def _leave_out_defences(application: Application) -> Application:
    """Return the app with what does nothing in the place of each defence."""
    settlement = replace(application.settlement, guard=NO_GUARD)
    return replace(
        application,
        chat=replace(application.chat, guard=NO_GUARD, settlement=settlement),
        settlement=settlement,
        audit=NO_AUDIT,
    )


def _compare(
    name: str,
    sides: tuple[Side, Side],
    begins: str | None,
    messages: Sequence[str],
    goal: str = "",
) -> list[Row]:
    pairs = [_time_pair(sides, begins, messages, number) for number in range(WARM_UP + ROUNDS)]
    pairs = pairs[WARM_UP:]
    ours, bare = (median(pair[place] for pair in pairs) / len(messages) for place in (0, 1))
    ratio = median(pair[0] / pair[1] for pair in pairs)
    counts, bare_counts = (count_work(side, begins, messages) for side in sides)
    written, bare_written = (_count_bytes(side, begins, messages) for side in sides)
    return [
        Row(f"{name}: CPU with and without", f"{ours * 1e6:.0f}, {bare * 1e6:.0f} us"),
        Row("ratio of the two", f"{ratio:.3f}", goal),
        Row("ratio of opcodes", f"{counts[0] / bare_counts[0]:.3f}", goal),
        Row("calls of the store, with and without", f"{counts[1]:.1f}, {bare_counts[1]:.1f}"),
        Row("KB written, with and without", f"{written / 1e3:.1f}, {bare_written / 1e3:.1f}"),
    ]


def _time_pair(
    sides: tuple[Side, Side], begins: str | None, messages: Sequence[str], number: int
) -> tuple[float, float]:
    """Return the CPU seconds of one conversation with each app; who is first alternates."""
    if number % 2:
        ours = _time(sides[0], begins, messages)
        return ours, _time(sides[1], begins, messages)
    bare = _time(sides[1], begins, messages)
    return _time(sides[0], begins, messages), bare


def _time(side: Side, begins: str | None, messages: Sequence[str]) -> float:
    answer = side.say(begins) if begins else None
    started = time.process_time()
    side.talk(messages, answer)
    return time.process_time() - started


def count_work(side: Side, begins: str | None, messages: Sequence[str]) -> tuple[float, float]:
    """Return the opcodes that a turn executes, and its calls of the store.

    `begins` is said first and not counted; None begins with the first of the messages.
    """
    opcodes = calls = 0

    def trace(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:  # noqa: ARG001 - a trace function
        nonlocal opcodes, calls
        if event == "call":
            frame.f_trace_opcodes = True
            code = frame.f_code
            is_public = not code.co_name.startswith("_")
            calls += is_public and code.co_filename == sqlite_store.__file__
        opcodes += event == "opcode"
        return trace

    for _ in range(COUNTED):
        answer = side.say(begins) if begins else None
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            side.talk(messages, answer)
        finally:
            sys.settrace(before)
    turns = COUNTED * len(messages)
    return opcodes / turns, calls / turns


def _count_bytes(side: Side, begins: str | None, messages: Sequence[str]) -> float:
    """Return the bytes that a turn writes to files (Linux)."""
    answers = [side.say(begins) if begins else None for _ in range(WRITTEN)]
    before = _read_written()
    for answer in answers:
        side.talk(messages, answer)
    return (_read_written() - before) / WRITTEN / len(messages)


def _read_written() -> int:
    return int(Path("/proc/self/io").read_text().partition("wchar:")[2].split()[0])
