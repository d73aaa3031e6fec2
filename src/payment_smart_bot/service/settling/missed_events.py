"""Events that were missed, read from Stripe's own list: after an outage, or without webhooks.

What an event leads to is a look at Stripe, so it does no harm to apply one again.
"""

from collections.abc import Generator
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import RetryLater
from payment_smart_bot.domain.model.payment import RefundStatus
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import PaymentGateway, Store
from payment_smart_bot.service.settling.webhooks import Webhooks

KEPT_FOR: Final = timedelta(days=30)
"""For how long Stripe lists an event."""


class Replayed(Value, frozen=True):
    """How many events were applied, and how many could not be: Stripe or the store was away."""

    applied: int
    failed: int


def replay_events(
    webhooks: Webhooks, gateway: PaymentGateway, since: datetime
) -> Generator[Effect, Outcome, Replayed]:
    """Apply every event since a time, those about the same thing once.

    Raises GatewayUnavailable where the list breaks off; what was applied by then stays.
    """
    seen: set[StripeEvent] = set()
    failed = 0
    for event in gateway.read_events(since, tuple(Subject)):
        about = replace(event, id="")
        if about in seen:
            continue
        seen.add(about)
        try:
            yield from webhooks.apply_event(event)
        except RetryLater:
            failed += 1
    return Replayed(len(seen) - failed, failed)


def find_failed_refunds(
    webhooks: Webhooks, gateway: PaymentGateway, now: datetime
) -> Generator[Effect, Outcome, int]:
    """Bring refunds on record that have failed after they had succeeded; return how many.

    Without webhooks nothing else would tell. Raises what `Webhooks.apply_event` raises.
    """
    found = 0
    for event in gateway.read_events(now - KEPT_FOR, (Subject.FAILED_REFUND,)):
        if _is_on_record(event, webhooks.ledger.store):
            continue
        yield from webhooks.apply_event(event)
        found += _is_on_record(event, webhooks.ledger.store)
    return found


def _is_on_record(event: StripeEvent, store: Store) -> bool:
    """Whether the refund of an event is known to have failed; none of others ever is."""
    payment = store.load_payment(event.payment_id) if event.payment_id is not None else None
    return payment is not None and any(
        refund.stripe_id == event.refund_id and refund.status is RefundStatus.FAILED
        for refund in payment.refunds
    )
