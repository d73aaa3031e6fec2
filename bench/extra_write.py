"""What it costs to save a PaymentIntent's id before a card is charged with it, as a ratio.

Two applications, each with a file of its own, take the same conversation by turns. In one of them
the id is not saved, and an fsync goes to what is frozen instead, as it was before. What else the
machine does hits both alike, so the ratio of each pair counts.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Final

from bench.books import application
from bench.load import six_messages
from bench.rows import Row
from bench.servers import CHARGING
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.charging import Course
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.settlement import Settlement

_WARM_UP: Final = 20
_PAIRS: Final = 150
_SETTINGS: Final = {**CHARGING, "SESSIONS_PER_HOUR": "1000000", "CARDS_PER_HOUR": "1000000"}


class _SavesForGood(Ledger, frozen=True):
    """Lets every save outlast a power cut."""

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None,
        *,
        durably: bool = False,  # noqa: ARG002 - the part's
    ) -> Session:
        return super().save(session, now, payment, durably=True)


class _SavesNoId(Settlement, frozen=True):
    """Charges as it was before: what is frozen outlasts a power cut, and the id is not saved."""

    def freeze(self, step: Step, now: datetime, message_id: str | None) -> Session:
        parts = {name: getattr(self.ledger, name) for name in Ledger.__struct_fields__}
        durable = replace(self, ledger=_SavesForGood(**parts))
        return Settlement.freeze(durable, step, now, message_id)

    def _record_intent(
        self,
        course: Course,
        call: ConfirmIntent,  # noqa: ARG002 - the part's
    ) -> tuple[Course, Payment | None]:
        return course, None


Pay = Callable[[int], float]


def measure() -> list[Row]:
    """Return the charges a second, on a disk and in this process, to those without the write."""
    with ExitStack() as opened:
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
        saves, spares = (
            opened.enter_context(application(folder / name / "charged.sqlite3", _SETTINGS))
            for name in ("saves", "spares")
        )
        pairs = list(_measure_pairs(_paying(saves, saves.chat), _paying(spares, _sparing(spares))))
    ratio = statistics.median(without / with_it for with_it, without in pairs)
    speeds = [len(pairs) / sum(seconds) for seconds in zip(*pairs, strict=True)]
    return [
        Row("charges a second, to those without the write", f"{ratio:.2f}", "> 0.85"),
        Row("charges a second, with it / without it", f"{speeds[0]:.0f} / {speeds[1]:.0f}"),
    ]


def _measure_pairs(saves: Pay, spares: Pay) -> Iterator[tuple[float, float]]:
    """Yield the seconds of a conversation with the write and of one without it.

    Each goes first in every other pair.
    """
    for number in range(_WARM_UP + _PAIRS):
        if number % 2:
            pair = saves(number), spares(number)
        else:
            without = spares(number)
            pair = saves(number), without
        if number >= _WARM_UP:
            yield pair


def _paying(app: Application, chat: Chat) -> Pay:
    """Return what holds a conversation that charges, and tells how many seconds it took."""

    def pay(number: int) -> float:
        began = time.perf_counter()
        for message in six_messages():
            said = Said(message, f"session-{number}")
            reply = run(chat.take_turn(said), app.effect_handler.perform)
        seconds = time.perf_counter() - began
        if reply.status is not Status.COMPLETED:
            raise RuntimeError(f"the conversation ended as {reply.status}")
        return seconds

    return pay


def _sparing(app: Application) -> Chat:
    """Return the application's chat, but for the write."""
    parts = {name: getattr(app.settlement, name) for name in Settlement.__struct_fields__}
    return replace(app.chat, settlement=_SavesNoId(**parts))
