"""What is counted and timed, and what a save of a session has to tell of that."""

from collections.abc import Iterator
from enum import StrEnum

from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status


class Measure(StrEnum):
    """What is taken down; docs/metrics.md says where each comes from. Latencies are in seconds."""

    TURNS = "Turns"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"
    DECLINED = "Declined"
    REJECTED_TRIES = "RejectedTries"
    INPUT_TOKENS = "InputTokens"
    OUTPUT_TOKENS = "OutputTokens"
    ASSISTANT_FALLBACKS = "AssistantFallbacks"
    PENDING_CHARGES = "PendingCharges"
    OLDEST_PENDING_CHARGE = "OldestPendingCharge"
    UNHANDLED_FAULTS = "UnhandledFaults"
    TURN_LATENCY = "TurnLatency"
    STORE_LATENCY = "StoreLatency"
    STRIPE_LATENCY = "StripeLatency"
    MODEL_LATENCY = "ModelLatency"
    SEALER_LATENCY = "SealerLatency"


_ENDS = {Status.COMPLETED: Measure.COMPLETED, Status.CANCELLED: Measure.CANCELLED}

Fact = tuple[Measure, str | None]
"""Something that happened once, and its kind: a field, or a decline code of Stripe's."""


def happened(before: Session, after: Session, payment: Payment | None) -> Iterator[Fact]:
    """Yield what came about between two saves of a session; `payment` was saved with the later."""
    if after.status is not before.status and after.status in _ENDS:
        yield _ENDS[after.status], None
    for field, tries in after.attempts.items():
        for _ in range(tries - before.attempts.get(field, 0)):
            yield Measure.REJECTED_TRIES, field.value
    for _ in range(after.declines - before.declines):
        yield Measure.DECLINED, payment.declines[-1].code if payment and payment.declines else None


def taken_by_a_model(before: Session, after: Session) -> Iterator[tuple[Measure, int]]:
    """Yield what a language model took between two saves of a session, where that is anything."""
    was, now = before.model_use, after.model_use
    for measure, count in (
        (Measure.INPUT_TOKENS, now.tokens_in - was.tokens_in),
        (Measure.OUTPUT_TOKENS, now.tokens_out - was.tokens_out),
        (Measure.ASSISTANT_FALLBACKS, now.fallbacks - was.fallbacks),
    ):
        if count > 0:
            yield measure, count
