"""Thousands of conversations, and no card number or security code anywhere afterwards.

The numbers are made at random for every brand and typed in every way that people type them, over
the SQLite store and the simulator, with every logger at DEBUG. Half of the customers pay, cards are
refused and declined, the network fails, money goes back. Then all that this leaves behind is
searched: the files, the logs, the replies, the transcripts, what was sent to the language model and
what the merchant sees. The model is a parrot: it repeats what it was asked.
The last tests plant leaks, to show that the search would find them.
"""

import base64
import json
import logging
import re
import traceback
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
import stripe
from tests import aws, converse
from tests.adapters.faulty_aws import faulty
from tests.converse import MODEL, ConverseServer, converse_server, says
from tests.fakes.parts import of_type, values_in
from tests.fakes.ports import Clock

from payment_smart_bot.adapters.aws.assistant import BedrockAssistant
from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.aws.converse import Converse, converse_client
from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.aws.sealing import KmsSealer
from payment_smart_bot.adapters.aws.sorter import BedrockSorter
from payment_smart_bot.adapters.breaker import Breaker
from payment_smart_bot.adapters.local_sealing import LocalSealer
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.bootstrap import silence_loggers_that_print_cards
from payment_smart_bot.bootstrap.simulated import SIMULATOR_KEY
from payment_smart_bot.domain.conversation.fields import STANDARD_FIELDS
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import (
    CardRefused,
    Outcome,
    Refusal,
    StripeCall,
    Tokenise,
)
from payment_smart_bot.domain.model.cards.card_details import BRANDS, Pan, parse_pan, passes_luhn
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.merchant.payment_views import build_payment_record
from payment_smart_bot.entrypoints.http.merchant.session_views import build_session_detail
from payment_smart_bot.ports import Sealer, Store
from payment_smart_bot.service.back_office.merchant import Merchant
from payment_smart_bot.service.back_office.statistics import count_everything
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.refunds import Refunds
from payment_smart_bot.service.settling.settlement import Settlement
from payment_smart_bot.service.settling.sweeping import sweep_sessions
from stripe_simulator import Account, Fault, Kind, Request, Simulator

SEEDS = (20261121, 20261122)
_TOKEN_COUNTS = re.compile(r'"tokens(?:In|Out)":\d+')
"""Bedrock's own numbers, of three or four digits as a code has them."""

_STATUS_AND_SIZE = re.compile(r'" [0-9]{3} [0-9]+$')
"""At the end of a line about an HTTP answer: a size may have the digits of some code."""

CONVERSATIONS_ON_AWS = 12
"""Each call of moto takes as long as a turn over SQLite."""
WINDOW = 8
"""So many digits of a number in a row are a leak (last four and dates are shorter)."""
WINDOW_IN_FILES = 10
"""The same among the random keys of a database, parts of which are digits by chance."""

WORDS = "zero one two three four five six seven eight nine".split()
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")  # noqa: RUF001 (as people type)
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

PREFIXES = {
    "visa": ("4",), "mastercard": ("51", "55", "2221", "2720"), "amex": ("34", "37"),
    "discover": ("6011", "65"), "diners": ("36", "38", "300"), "jcb": ("3528", "3589"),
    "unionpay": ("62",), "maestro": ("50", "6304", "67"),
}  # fmt: skip


def a_number(random: Random) -> str:
    """Make a sound card number of any brand."""
    brand = BRANDS[random.choice(sorted(PREFIXES))]
    length = random.choice([16, 16, 16, *brand.lengths])
    length = length if length in brand.lengths else min(brand.lengths)
    prefix = random.choice(PREFIXES[brand.name])
    body = prefix + "".join(random.choices("0123456789", k=length - len(prefix) - 1))
    number = next(body + last for last in "0123456789" if passes_luhn(body + last))
    return number if isinstance(parse_pan(number), Pan) else a_number(random)


def a_wrong_one(number: str, random: Random) -> str:
    place = random.randrange(6, len(number) - 1)
    return number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :]


def grouped(number: str, by: str) -> str:
    return by.join(number[start : start + 4] for start in range(0, len(number), 4))


RENDERINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "spaced": lambda number: grouped(number, " "),
    "dashed": lambda number: grouped(number, "-"),
    "dotted": lambda number: grouped(number, "."),
    "digit by digit": " ".join,
    "full width": lambda number: number.translate(FULL_WIDTH),
    "arabic": lambda number: number.translate(ARABIC),
    "zero width": "\u200b".join,
    "no-break": lambda number: grouped(number, "\u00a0"),
    "words": lambda number: " ".join(WORDS[int(digit)] for digit in number),
    "in lines": lambda number: grouped(number, "\n"),
}


@dataclass
class Customer:
    """One customer: what they type, and what must not be found afterwards."""

    random: Random
    session_id: str
    numbers: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)

    def number(self) -> str:
        self.numbers.append(a_number(self.random))
        return self.numbers[-1]

    def declined(self) -> list[str]:
        """Type a card that the bank declines when it is charged."""
        number = self.random.choice(DECLINED)
        self.numbers.append(number)
        return [self.typed(number), "12/29", self.code(number)]

    def typed(self, number: str) -> str:
        return self.random.choice([*RENDERINGS.values()])(number)

    def code(self, number: str) -> str:
        pan = parse_pan(number)
        assert isinstance(pan, Pan)
        while True:
            code = "".join(self.random.choices("3456789", k=pan.brand.cvv_length))
            if not any(code in sound for sound in self.numbers):
                self.codes.append(code)
                return code

    def card(self) -> list[str]:
        number = self.number()
        code = self.code(number)
        return [self.typed(number), "12/29", self.random.choice([code, f"cvv {code}"])]

    def script(self) -> list[str]:
        first = self.card()
        wrong = a_wrong_one(self.number(), self.random)
        self.numbers.append(wrong)
        half = len(self.numbers[0]) // 2
        plot = {
            "plain": ["Jane Doe", *first, "confirm"],
            "at once": [f"Jane Doe, card {first[0]}, exp 12/29, {first[2]}", "yes"],
            "code beside": ["Jane Doe", f"{first[0]} 12/29 {first[2]}", "confirm"],
            "mistyped": ["Jane Doe", self.typed(wrong), f"no, {wrong}", *first, "confirm"],
            "in pieces": [
                "Jane Doe", self.numbers[0][:half], self.numbers[0][half:], *first[1:], "confirm",
            ],
            "asked": [
                "Jane Doe", f"is {self.typed(self.numbers[0])} safe with you?",
                f"blue moon {self.numbers[0]} is it not?", *first, "confirm",
            ],
            "corrected": ["Jane Doe", *first, *self.card(), "change the name", "Ada", "confirm"],
            "changed mind": ["Jane Doe", first[0], "change the card number", *self.card(), "yes"],
            "code too early": ["Jane Doe", f"my cvv is {self.codes[0]}", *first, "confirm"],
            "wrong code": ["Jane Doe", *first[:2], self.codes[0] + "98", first[2], "confirm"],
            "cancelled": ["Jane Doe", *first[: self.random.randint(1, 3)], "cancel", *first],
            "declined": ["Jane Doe", *self.declined(), "confirm", *first, "confirm"],
            "declined and away": ["Jane Doe", *self.declined(), "confirm", "cancel", *first],
            "declined for ever": ["Jane Doe", *([*self.declined(), "confirm"] * 3), *first],
            "left": ["Jane Doe", *first[: self.random.randint(1, 3)]],
            "after the end": ["Jane Doe", *first, "confirm", *first, "what is 9 blue moons?"],
        }  # fmt: skip
        return plot[self.random.choice(sorted(plot))]


class MoodyGateway(StripeGateway):
    """Stripe's simulator, which now and then refuses a card."""

    def __init__(self, client: stripe.StripeClient, random: Random) -> None:
        super().__init__(client)
        self.random = random

    def perform(self, effect: StripeCall) -> Outcome:
        outcome = super().perform(effect)
        refused = isinstance(effect, Tokenise) and self.random.random() < 0.1
        return CardRefused(Refusal.DECLINED) if refused else outcome


DECLINED = ("4000000000000002", "4000000000009995", "4000000000009987", "4000000000000127")
_TROUBLE = (Kind.TIMEOUT, Kind.ERROR_500, Kind.STORED_500, Kind.CUT_JSON, Kind.RATE_LIMIT)


_USUAL = vars(logging.makeLogRecord({})).keys()


class Records(logging.Handler):
    """Keeps everything that a handler could print of a record."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        extra = {name: vars(record)[name] for name in vars(record).keys() - _USUAL}
        texts = [record.getMessage(), repr(record.args), repr(record.msg), repr(extra)]
        if record.exc_info:
            texts += traceback.format_exception(*record.exc_info)
        self.texts.append("\n".join(texts))


@dataclass
class World:
    """All of the program over one folder, and all that it let out."""

    folder: Path
    bedrock: ConverseServer
    random: Random = field(default_factory=lambda: Random(SEEDS[0]))
    replies: dict[str, list[Reply]] = field(default_factory=dict)
    customers: list[Customer] = field(default_factory=list)
    records: Records = field(default_factory=Records)
    trouble: float = 0.05

    def __post_init__(self) -> None:
        self.store, sealer = self.open_state()
        self.simulator = Simulator.open(
            self.folder / "leaks.simulator.sqlite3", account=Account(any_number=True)
        )
        client = stripe.StripeClient(SIMULATOR_KEY, http_client=self.simulator.http_client())
        gateway = MoodyGateway(client, self.random)
        clock = Clock()
        self.clock, self.began = clock, clock()
        make_client = partial(converse_client, AwsClients())
        assistant = BedrockAssistant(Converse(make_client, MODEL, Breaker(clock)))
        sorter = BedrockSorter(Converse(make_client, MODEL, Breaker(clock)))
        self.handler = EffectHandler(gateway, sealer, clock, assistant, sorter=sorter)
        policy, ledger = Policy(), Ledger(self.store, clock)
        words = EnglishPhrasebook(policy.fields.phrases)
        self.settlement = Settlement(ledger, policy, words, clock, self.new_name)
        chat = Chat(ledger, policy, words, clock, self.settlement, self.new_name)
        self.chat = replace(chat, sorts_by_model=True)
        self.merchant = Merchant(self.store, policy, clock, self.new_name, self.new_name)
        self.refunds = Refunds(ledger, clock)
        self.simulator.faults.choose(self.fault)

    def open_state(self) -> tuple[Store, Sealer]:
        """Return where sessions lie, and what seals the numbers in them."""
        store = SqliteStore(self.folder / "leaks.sqlite3")
        return store, LocalSealer.from_key_file(self.folder / "leaks.key")

    def new_name(self) -> str:
        """Return an id without digits, which might be those of a card by chance."""
        return "".join(self.random.choices("abcdefgh", k=32))

    def fault(self, request: Request) -> Fault | None:
        """Let the network fail where money moves; elsewhere the customers would have to repeat."""
        if request.path == "/v1/payment_methods" or self.random.random() > self.trouble:
            return None
        return Fault(self.random.choice(_TROUBLE))

    def serve(self) -> Customer:
        asked = {"amount": 4900, "customerEmail": "jane@example.com", "orderId": "A-17"}
        session = self.merchant.create_session(asked if self.random.random() < 0.5 else {})
        customer = Customer(self.random, session.id)
        self.customers.append(customer)
        replies = self.replies[customer.session_id] = []
        for place, text in enumerate(customer.script()):
            said = Said(text, customer.session_id, f"m{place}" if place % 2 else None)
            replies.append(run(self.chat.take_turn(said), self.handler.perform))
        self.settle(customer)
        return customer

    def settle(self, customer: Customer) -> None:
        """Let a sweep come, and give some of the money back."""
        self.clock.forward(timedelta(seconds=1))
        payment = self.merchant.find_latest_payment(customer.session_id)
        if payment is None:
            return
        if payment.status is PaymentStatus.CHARGING:
            run(sweep_sessions(self.settlement), self.handler.perform)
        elif payment.status is PaymentStatus.PAID and self.random.random() < 0.3:
            run(self.refunds.refund(payment.id, 1200, "a"), self.handler.perform)
            run(self.refunds.refund(payment.id, None, "b"), self.handler.perform)

    def close(self) -> None:
        self.store.close()
        self.simulator.close()

    # --- what is left behind ---

    def texts(self) -> Iterator[tuple[str, str]]:
        for path in sorted(self.folder.iterdir()):
            yield path.name, path.read_bytes().decode("utf-8", "replace")
        for text in self.records.texts:
            yield "log", text
        for replies in self.replies.values():
            yield "reply", "\n".join(map(repr, replies))
        for request in self.bedrock.requests:
            yield "model", request.raw.decode()
        for customer in self.customers:
            yield "transcript", self.transcript(customer)
            yield "merchant", self.merchants_view(customer)

    def transcript(self, customer: Customer) -> str:
        session = self.store.load(customer.session_id, self.chat.clock())
        assert session is not None
        return "\n".join(value for value in values_in(session) if isinstance(value, str))

    def merchants_view(self, customer: Customer) -> str:
        """Return all that the merchant gets to see of a customer."""
        session = self.merchant.show_session(customer.session_id)
        payment = self.merchant.find_latest_payment(session.id)
        views: list[object] = [build_session_detail(session, payment, STANDARD_FIELDS)]
        views += [build_payment_record(payment)] if payment else []
        shown = [msgspec.json.encode(view).decode() for view in views]
        seen = "\n".join([*shown, repr(self.merchant.explain_session(session.id))])
        return _TOKEN_COUNTS.sub("", seen)

    def found(self) -> list[tuple[str, str]]:
        """Return where digits of a number lie: nowhere."""
        numbers = [number for customer in self.customers for number in customer.numbers]
        in_texts, in_files = windows_of(numbers, WINDOW), windows_of(numbers, WINDOW_IN_FILES)
        return [
            (where, hit)
            for where, text in self.texts()
            for hit in numbers_in(text, in_files if where.startswith("leaks.") else in_texts)
        ]

    def codes_found(self) -> list[tuple[str, str]]:
        """Return where a code stands as a word of its own: nowhere."""
        found = []
        for customer in self.customers:
            replies = self.replies[customer.session_id]
            spoken = [f"{reply.response}\n{reply.echo}" for reply in replies]
            for text in [*spoken, self.transcript(customer), self.merchants_view(customer)]:
                words = set(re.findall(r"\b[0-9]{3,4}\b", text))
                found += [("talk", code) for code in customer.codes if code in words]
        codes = {code for customer in self.customers for code in customer.codes}
        for text in self.records.texts:
            line = _STATUS_AND_SIZE.sub('"', text.partition("\n")[0])
            words = set(re.findall(r"\b[0-9]{3,4}\b", line))
            found += [("log", code) for code in codes & words]
        for request in self.bedrock.requests:
            read = f"{request.briefing}\n{request.question}"
            found += [("model", digit) for digit in read if digit.isnumeric()]
        return found


class WorldOnAws(World):
    """The same over DynamoDB and KMS; all that DynamoDB was ever sent counts as left behind."""

    def open_state(self) -> tuple[Store, Sealer]:
        client, self.line = faulty("dynamodb")
        return DynamoDbStore(client, *aws.new_tables()), KmsSealer(aws.clients(), aws.kms_key())

    def texts(self) -> Iterator[tuple[str, str]]:
        yield from super().texts()
        for body in self.line.bodies:
            for sent in values_in(json.loads(body)):
                if isinstance(sent, str) and not sent.isdecimal():  # times in microseconds are
                    yield "leaks.dynamodb", sent
                    yield "leaks.dynamodb", readable(sent)


def readable(sent: str) -> str:
    """Return what a binary value holds, which is sent as base64."""
    try:
        return base64.b64decode(sent, validate=True).decode("utf-8", "replace")
    except ValueError:
        return ""


_KEY = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DIGEST = re.compile(
    "[0-9a-f]{40,}|(?<![0-9A-Za-z])(?=[0-9]*[a-f])(?:[0-9a-f]{16}){1,2}(?![0-9A-Za-z])"
)
"""Idempotency keys, ids, digests and fingerprints, in which digits may stand in a row by chance."""
_RUN = re.compile(r"\d(?:[ .\-_\u200b\u00a0\n]?\d){7,}")
_SPOKEN = re.compile(rf"\b(?:{'|'.join(WORDS)})(?:\W+(?:{'|'.join(WORDS)})\b){{4,}}", re.IGNORECASE)
_BASE64_OF_DIGITS = re.compile("(?=((?:[MNO][A-Za-z0-9+/_-]{3}){2,}))")
_HEX_OF_DIGITS = re.compile(r"(?=((?:3[0-9]){8,}))")


def windows_of(numbers: list[str], size: int) -> set[str]:
    """Return each row of so many digits in the numbers, forwards and backwards."""
    return {
        number[::way][start : start + size]
        for number in numbers
        for way in (1, -1)
        for start in range(len(number) - size + 1)
    }


def numbers_in(text: str, windows: set[str]) -> list[str]:
    """Return each piece of a text that holds so many digits of a number, however written."""
    found, size = [], len(min(windows))
    for one in (_DIGEST.sub("#", _KEY.sub("#", text)), *decoded(text)):
        for piece in [*_RUN.findall(one), *_SPOKEN.findall(one)]:
            words = re.findall("[a-z]+", piece.lower())
            digits = [str(WORDS.index(word)) for word in words] or [
                str(unicodedata.digit(char)) for char in piece if char.isdecimal()
            ]
            row = "".join(digits)
            if any(row[at : at + size] in windows for at in range(len(row) - size + 1)):
                found.append(piece)
    return found


def decoded(text: str) -> Iterator[str]:
    """Read what looks like digits in base64 or hex."""
    for coded in _HEX_OF_DIGITS.finditer(text):
        yield bytes.fromhex(coded[1]).decode("latin-1")
    for coded in _BASE64_OF_DIGITS.finditer(text):
        around = text[max(coded.start() - 4, 0) : coded.end(1) + 3]
        for part in (around, around[4:]):
            part = re.sub("[^A-Za-z0-9+/]", "", part.replace("-", "+").replace("_", "/"))
            yield base64.b64decode(part[: len(part) // 4 * 4]).decode("latin-1")


@pytest.fixture
def every_logger_at_debug() -> Iterator[Records]:
    """Let everything log, as an operator might, and then pin what bootstrap pins."""
    records, root = Records(), logging.getLogger()
    loggers = [root, *map(logging.getLogger, [*root.manager.loggerDict, "stripe", "botocore"])]
    levels = [(logger, logger.level) for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    silence_loggers_that_print_cards()
    root.addHandler(records)
    yield records
    root.removeHandler(records)
    for logger, level in levels:
        logger.setLevel(level)


def parrot(call: Any) -> None:
    """Answer with the question."""
    question = call.server.requests[-1].question
    says(f"You asked about this: {question.replace('*', '')}")(call)


@pytest.fixture
def bedrock() -> Iterator[ConverseServer]:
    with pytest.MonkeyPatch.context() as environment, converse_server() as bedrock:
        for name, value in bedrock.environment.items():
            environment.setenv(name, value)
        bedrock.always = parrot
        yield bedrock


@pytest.fixture
def world(
    tmp_path: Path, bedrock: ConverseServer, every_logger_at_debug: Records
) -> Iterator[World]:
    world = World(tmp_path, bedrock, records=every_logger_at_debug)
    yield world
    world.close()


@pytest.fixture
def world_on_aws(
    tmp_path: Path, bedrock: ConverseServer, every_logger_at_debug: Records
) -> Iterator[WorldOnAws]:
    world = WorldOnAws(tmp_path, bedrock, records=every_logger_at_debug)
    yield world
    world.close()


def test_conversations_on_aws_leave_no_number_and_no_code_behind(world_on_aws: WorldOnAws) -> None:
    """Not in an item of DynamoDB, even one that was overwritten; not in a log of the SDK."""
    world = world_on_aws
    for _ in range(CONVERSATIONS_ON_AWS):
        world.serve()
    assert world.found() == []
    assert world.codes_found() == []
    sent = [
        readable(text)
        for body in world.line.bodies
        for text in values_in(json.loads(body))
        if isinstance(text, str)
    ]
    assert any("Jane Doe" in text for text in sent), "what is searched is what was sent"
    last = [replies[-1].status for replies in world.replies.values()]
    assert last.count(Status.COMPLETED) > CONVERSATIONS_ON_AWS / 3


def test_a_number_that_reaches_dynamodb_unsealed_is_found(world_on_aws: WorldOnAws) -> None:
    """A sealer that only pretends: the search finds what it let through."""
    world = world_on_aws

    class Pretending(KmsSealer):
        def seal(self, digits: Digits, session_id: str) -> Sealed:
            super().seal(digits, session_id)
            return Sealed(digits.reveal().encode())

    pretending = Pretending(aws.clients(), aws.kms_key())
    world.handler = replace(world.handler, sealer=pretending)
    session = world.merchant.create_session({})
    world.customers.append(Customer(world.random, session.id, ["4242424242424242"]))
    world.replies[session.id] = [
        run(world.chat.take_turn(Said(text, session.id)), world.handler.perform)
        for text in ("Jane Doe", "4242424242424242")
    ]
    assert {where for where, _ in world.found()} == {"leaks.dynamodb"}


@pytest.mark.parametrize(
    ("conversations", "seed"),
    [
        (60, SEEDS[0]),
        pytest.param(1_000, SEEDS[0], marks=pytest.mark.thorough),
        pytest.param(1_000, SEEDS[1], marks=pytest.mark.thorough),
    ],
)
def test_conversations_leave_no_number_and_no_code_behind(
    world: World, conversations: int, seed: int
) -> None:
    world.random.seed(seed)
    for _ in range(conversations):
        world.serve()
    world.simulator.faults.clear()
    world.clock.forward(timedelta(minutes=1))
    run(sweep_sessions(world.settlement), world.handler.perform)
    run(world.refunds.reconcile(), world.handler.perform)
    logging.getLogger("payment_smart_bot").debug("the handler is listening")
    assert any("listening" in text for text in world.records.texts)
    assert world.found() == []
    assert world.codes_found() == []

    replies = [replies[-1] for replies in world.replies.values()]
    statuses = {status: [r.status for r in replies].count(status) for status in Status}
    assert statuses[Status.COMPLETED] > conversations / 2  # the bot really took these cards
    assert statuses[Status.CANCELLED] > conversations / 50
    assert len(world.bedrock.requests) > conversations / 50
    assert any("You asked" in reply.response for one in world.replies.values() for reply in one)
    totals = count_everything(world.store, world.clock, world.began, timedelta(days=1)).total
    assert totals.paid > conversations / 5
    assert totals.refunded["usd"] > conversations / 20 * 4900
    assert len(totals.declines) >= 3
    assert not any(status.is_unsettled for status in totals.by_status)
    for customer in world.customers:
        session = world.chat.show_session(customer.session_id)
        assert not of_type(session, Digits)
        if session.status.is_finished:
            assert (session.card, session.pieces) == (None, None)


# --- the search finds what is planted -------------------------------------------------------------


@pytest.mark.parametrize(
    "write",
    [
        *RENDERINGS.values(),
        lambda number: number[::-1],
        lambda number: number[3:11],
        lambda number: number.encode().hex(),
        lambda number: base64.b64encode(number.encode()).decode(),
        lambda number: base64.b64encode(b"x" + number.encode()).decode(),
        lambda number: base64.b64encode(b"xy" + number.encode()).decode(),
        lambda number: f"pm_{number}",
    ],
)
@pytest.mark.parametrize("number", ["4242424242424242", "378282246310005", "5555341244441115"])
def test_a_number_is_found_however_it_is_written(number: str, write: Callable[[str], str]) -> None:
    windows = windows_of([number], WINDOW)
    assert numbers_in(f"it is {write(number)}, is it?", windows)
    assert not numbers_in("ending in 4242, valid until 12/2027, 2026-11-21 12:00:00", windows)


def test_a_number_in_a_stored_session_is_found_in_the_file(world: World) -> None:
    customer = world.serve()
    assert world.found() == []
    session = world.chat.show_session(customer.session_id)
    leaky = replace(session.turns[0], replied=customer.numbers[0])
    world.store.save(replace(session, turns=(leaky,)), session.updated_at)
    assert {"leaks.sqlite3-wal", "transcript"} <= {where for where, _ in world.found()}


def test_a_number_in_a_stored_payment_is_found_in_the_file_and_in_what_the_merchant_sees(
    world: World,
) -> None:
    while (payment := world.merchant.find_latest_payment(world.serve().session_id)) is None:
        pass
    assert world.found() == []
    number = world.customers[-1].numbers[0]
    world.store.save_payment(replace(payment, cardholder=f"Jane {number} Doe"))
    assert {where for where, _ in world.found()} == {"leaks.sqlite3-wal", "merchant"}


def test_a_number_that_was_sent_to_the_model_is_found(world: World) -> None:
    customer = world.serve()
    body = {"system": [], "messages": [{"content": [{"text": f"is it {customer.numbers[0]}?"}]}]}
    world.bedrock.requests.append(converse.Request(MODEL, json.dumps(body).encode()))
    assert {where for where, _ in world.found()} == {"model"}
    assert {where for where, _ in world.codes_found()} == {"model"}


def test_a_code_in_what_the_merchant_sees_is_found(world: World) -> None:
    while (payment := world.merchant.find_latest_payment(world.serve().session_id)) is None:
        pass
    code = world.customers[-1].codes[0]
    world.store.save_payment(replace(payment, cardholder=f"Jane {code}"))
    assert ("talk", code) in world.codes_found()


def test_a_number_in_the_simulators_file_is_found(world: World) -> None:
    customer = world.serve()
    client = stripe.StripeClient(SIMULATOR_KEY, http_client=world.simulator.http_client())
    world.simulator.faults.clear()
    client.v1.customers.create({"name": customer.numbers[0]})
    assert {where for where, _ in world.found()} <= {
        "leaks.simulator.sqlite3", "leaks.simulator.sqlite3-wal",
    }  # fmt: skip
    assert world.found() != []


def test_a_number_and_a_code_in_a_log_are_found(world: World) -> None:
    customer = world.serve()
    logging.getLogger("anything").debug("took %s", customer.numbers[0])
    logging.getLogger("anything").debug("took %s", customer.codes[0])
    assert {where for where, _ in world.found()} == {"log"}
    assert world.codes_found() == [("log", customer.codes[0])]


def test_the_logger_of_stripes_sdk_would_leak_if_it_were_not_pinned(world: World) -> None:
    logging.getLogger("stripe").setLevel(logging.DEBUG)
    for _ in range(20):
        world.serve()
    assert {where for where, _ in world.found()} == {"log"}
