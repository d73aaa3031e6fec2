"""Stand-ins for the clock, the metrics, the assistant, the sealer and a contested store."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.errors import SealBroken, VersionConflict
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.model_answer import (
    NO_USE,
    Fallback,
    ModelUse,
    MoveNamed,
    Worded,
)
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Assistant, Metrics, Sealer, Sorter

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
class RecordingMetrics(Metrics):
    """Keeps all that is recorded, in order."""

    recorded: list[tuple[Metric, float, str | None]] = field(default_factory=list)
    flushed: int = 0

    def record(self, metric: Metric, value: float = 1, kind: str | None = None) -> None:
        self.recorded.append((metric, value, kind))

    def flush(self) -> None:
        self.flushed += 1

    def of(self, metric: Metric) -> list[float]:
        return [value for recorded, value, _ in self.recorded if recorded is metric]

    def kinds(self, metric: Metric) -> list[str | None]:
        return [kind for recorded, _, kind in self.recorded if recorded is metric]


@dataclass
class RecordingAssistant(Assistant):
    """Gives one answer to everything, and keeps what it was asked."""

    words: str | None = None
    asked: list[tuple[Redacted, Situation]] = field(default_factory=list)
    use: ModelUse = NO_USE
    fallback: Fallback | None = None

    def answer(self, question: Redacted, situation: Situation) -> Worded:
        self.asked.append((question, situation))
        return Worded(self.words, self.use, self.fallback)


@dataclass
class FakeSorter(Sorter):
    """Names one move for everything, and keeps what it was asked."""

    name: str | None = None
    asked: list[tuple[Redacted, Situation]] = field(default_factory=list)
    use: ModelUse = NO_USE
    fallback: Fallback | None = None

    def sort(self, message: Redacted, situation: Situation) -> MoveNamed:
        self.asked.append((message, situation))
        return MoveNamed(self.name, self.use, self.fallback)


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

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        self.saves += 1
        if self.conflicts:
            self.conflicts -= 1
            stored = self.load(session.id, now) or replace(session, version=0, turns=())
            stored = replace(stored.without_values(Field.CARD), pieces=None)
            super().save(stored, now)
            raise VersionConflict("Somebody was faster.")
        return super().save(session, now, payment, durably=durably)
