"""Measures of what the service does."""

from typing import Final

from payment_smart_bot.domain.model.metrics import Measure, happened, taken_by_a_model
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.ports import Measures


class Unmeasured(Measures):
    """Takes nothing down: on a laptop the access log tells enough."""

    def note(self, measure: Measure, value: float = 1, kind: str | None = None) -> None:
        """Do nothing; see the port."""

    def flush(self) -> None:
        """Do nothing; see the port."""


UNMEASURED: Final = Unmeasured()


def note_all(measures: Measures, before: Session, after: Session, payment: Payment | None) -> None:
    """Take down what came about between two saves of a session."""
    for measure, kind in happened(before, after, payment):
        measures.note(measure, kind=kind)
    for measure, count in taken_by_a_model(before, after):
        measures.note(measure, count)
