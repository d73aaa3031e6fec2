"""Events that were missed, read from Stripe's own list: after an outage, or without webhooks.

What an event leads to is a look at Stripe, so it does no harm to apply one again.
"""

from collections.abc import Generator, Iterable, Sequence
from datetime import timedelta
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent
from payment_smart_bot.domain.model.errors import RetryLater
from payment_smart_bot.domain.model.payment import RefundStatus
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Store
from payment_smart_bot.service.settling.webhooks import Webhooks

KEPT_FOR: Final = timedelta(days=30)
"""For how long Stripe lists an event."""


class NotApplied(Value, frozen=True):
    """An event that could not be applied, and why: Stripe, the store or a record was away."""

    event: StripeEvent
    why: str


class Replayed(Value, frozen=True):
    """How many events were applied, and which could not be."""

    applied: int
    failed: Sequence[NotApplied] = ()


def replay_events(
    webhooks: Webhooks, events: Iterable[StripeEvent]
) -> Generator[Effect, Outcome, Replayed]:
    """Apply events, those about the same thing once; one that cannot be applied stops no other.

    Raises GatewayUnavailable where the list breaks off; what was applied by then stays.
    """
    seen: set[StripeEvent] = set()
    failed: list[NotApplied] = []
    for event in events:
        about = replace(event, id="")
        if about in seen:
            continue
        seen.add(about)
        try:
            yield from webhooks.apply_event(event)
        except RetryLater as error:
            failed.append(NotApplied(event, str(error)))
    return Replayed(len(seen) - len(failed), failed)


def find_failed_refunds(
    webhooks: Webhooks, events: Iterable[StripeEvent]
) -> Generator[Effect, Outcome, Replayed]:
    """Bring refunds on record that have failed after they had succeeded; return how many.

    Without webhooks nothing else would tell. `events` are those about failed refunds.
    """
    found, failed = 0, list[NotApplied]()
    for event in events:
        try:
            if _is_on_record(event, webhooks.ledger.store):
                continue
            yield from webhooks.apply_event(event)
            found += _is_on_record(event, webhooks.ledger.store)
        except RetryLater as error:
            failed.append(NotApplied(event, str(error)))
    return Replayed(found, failed)


def _is_on_record(event: StripeEvent, store: Store) -> bool:
    """Whether the refund of an event is known to have failed; none of others ever is."""
    payment = store.load_payment(event.payment_id) if event.payment_id is not None else None
    return payment is not None and any(
        refund.stripe_id == event.refund_id and refund.status is RefundStatus.FAILED
        for refund in payment.refunds
    )
