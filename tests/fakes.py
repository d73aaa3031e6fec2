"""Named stand-ins for the ports, and what the tests of conversations have in common."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from tests.replacing import replace

from payment_smart_bot.adapters.store_memory import MemoryStore
from payment_smart_bot.domain.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.effects import CardRefused, Situation, Tokenised
from payment_smart_bot.domain.errors import SealBroken, VersionConflict
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.redaction import Redacted
from payment_smart_bot.domain.session import Payment, Sealed, Session, Token
from payment_smart_bot.ports import Assistant, PaymentGateway, Sealer, Store
from payment_smart_bot.service.chat import Chat, Reply, Said
from payment_smart_bot.service.performing import Performer, run

NOON: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands still until it is told the time."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, time: timedelta) -> None:
        self.now += time


@dataclass
class FakeGateway(PaymentGateway):
    """Takes every card, or answers what it is told to, an exception too, once each."""

    answers: list[CardRefused | Exception] = field(default_factory=list)
    seen: list[tuple[str, Expiry, str, str | None]] = field(default_factory=list)

    def tokenise(
        self, pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None
    ) -> Tokenised | CardRefused:
        self.seen.append((pan.reveal(), expiry, cvv.reveal(), name))
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        token = Token(f"pm_{len(self.seen)}", pan.brand.name, pan.last4, expiry, livemode=False)
        return answer or Tokenised(token)


@dataclass
class RecordingAssistant(Assistant):
    """Gives one answer to everything, and keeps what it was asked."""

    words: str | None = None
    asked: list[tuple[Redacted, Situation]] = field(default_factory=list)

    def answer(self, question: Redacted, situation: Situation) -> str | None:
        self.asked.append((question, situation))
        return self.words


@dataclass
class FakeSealer(Sealer):
    """Keeps the digits itself and gives out receipts; `lose` is a change of the key."""

    kept: dict[bytes, tuple[Digits, str]] = field(default_factory=dict)

    def seal(self, digits: Digits, session_id: str) -> Sealed:
        receipt = b"receipt %d" % len(self.kept)
        self.kept[receipt] = digits, session_id
        return Sealed(receipt)

    def unseal(self, sealed: Sealed, session_id: str) -> Digits:
        digits, bound_to = self.kept.get(sealed.ciphertext, (None, None))
        if digits is None or bound_to != session_id:
            raise SealBroken("Another key, or another session.")
        return digits

    def lose(self) -> None:
        self.kept = {b"lost %d" % count: pair for count, pair in enumerate(self.kept.values())}


class ContestedStore(MemoryStore):
    """A MemoryStore in which somebody else saves first, as often as `conflicts` says."""

    def __init__(self, conflicts: int) -> None:
        super().__init__()
        self.conflicts = conflicts
        self.saves = 0

    def save(self, session: Session, now: datetime, payment: Payment | None = None) -> Session:
        self.saves += 1
        if self.conflicts:
            self.conflicts -= 1
            stored = self.load(session.id, now) or replace(session, version=0, turns=())
            stored = replace(stored, card=None, pieces=None, declines=stored.declines)
            super().save(stored, now)
            raise VersionConflict("Somebody was faster.")
        return super().save(session, now, payment)


@dataclass
class Talk:
    """A conversation over a store, said line by line."""

    store: Store = field(default_factory=MemoryStore)
    policy: Policy = field(default_factory=Policy)
    clock: Clock = field(default_factory=Clock)
    gateway: PaymentGateway = field(default_factory=FakeGateway)
    sealer: Sealer = field(default_factory=FakeSealer)
    assistant: Assistant | None = None
    session_id: str = "talk"

    @property
    def chat(self) -> Chat:
        return Chat(self.store, self.policy, self.clock)

    @property
    def performer(self) -> Performer:
        return Performer(self.gateway, self.sealer, self.assistant)

    def say(self, text: str, message_id: str | None = None) -> Reply:
        said = Said(text, self.session_id, message_id)
        return run(self.chat.turn(said), self.performer.perform)

    def say_all(self, *texts: str) -> Reply:
        *_, last = [self.say(text) for text in texts]
        return last

    @property
    def session(self) -> Session:
        session = self.store.load(self.session_id, self.clock())
        assert session is not None
        return session


SIX_MESSAGES: Final = (
    "I need to make a payment",
    "Jane Doe",
    "4242424242424242",
    "12/27",
    "456",
    "confirm",
)


def values_in(thing: object) -> Iterator[object]:
    """Yield a value and everything that it is made of, however deep."""
    yield thing
    if is_dataclass(thing) and not isinstance(thing, type):
        for part in fields(thing):
            yield from values_in(getattr(thing, part.name))
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from values_in(key)
            yield from values_in(value)
    elif isinstance(thing, tuple | list | frozenset | set):
        for value in thing:
            yield from values_in(value)


def of_type(thing: object, *types: type) -> list[object]:
    return [value for value in values_in(thing) if isinstance(value, types)]


Opener = Callable[[], Store]
