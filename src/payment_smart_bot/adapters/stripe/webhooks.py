"""Stripe's events, as far as they are about payments (https://docs.stripe.com/api/events/types)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

import msgspec

from payment_smart_bot.adapters.signatures import is_signed
from payment_smart_bot.adapters.stripe.objects import OUR_PAYMENT, read_metadata
from payment_smart_bot.adapters.stripe.transport.calls import JsonObject, is_id
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import InvalidSignature
from payment_smart_bot.domain.value import Value

SUBJECTS: Final[Mapping[str, Subject]] = {
    "payment_intent.succeeded": Subject.SUCCESS,
    "payment_intent.payment_failed": Subject.CHARGE,
    "payment_intent.requires_action": Subject.CHARGE,
    "payment_intent.processing": Subject.CHARGE,
    "payment_intent.canceled": Subject.CHARGE,
    "setup_intent.succeeded": Subject.SUCCESS,
    "setup_intent.setup_failed": Subject.CHARGE,
    "setup_intent.requires_action": Subject.CHARGE,
    "setup_intent.canceled": Subject.CHARGE,
    "checkout.session.completed": Subject.SUCCESS,
    "checkout.session.expired": Subject.CHARGE,
    "checkout.session.async_payment_succeeded": Subject.SUCCESS,
    "checkout.session.async_payment_failed": Subject.CHARGE,
    "charge.refunded": Subject.REFUNDS,
    "charge.refund.updated": Subject.REFUNDS,
    "refund.created": Subject.REFUNDS,
    "refund.updated": Subject.REFUNDS,
    "refund.failed": Subject.FAILED_REFUND,
    "charge.dispute.created": Subject.DISPUTE,
    "charge.dispute.updated": Subject.DISPUTE,
    "charge.dispute.closed": Subject.DISPUTE,
    "charge.dispute.funds_withdrawn": Subject.DISPUTE,
    "charge.dispute.funds_reinstated": Subject.DISPUTE,
    "radar.early_fraud_warning.created": Subject.FRAUD_WARNING,
    "radar.early_fraud_warning.updated": Subject.FRAUD_WARNING,
    "review.opened": Subject.REVIEW,
    "review.closed": Subject.REVIEW,
}


class SignedEvents(Value, frozen=True):
    """Reads events that are signed with one of the secrets; `clock` returns the time in UTC.

    `secrets` returns those that are good now.
    """

    secrets: Callable[[], Sequence[str]]
    clock: Callable[[], datetime]

    def read(self, body: bytes, signature: str) -> StripeEvent | None:
        """Return what an event is about, or None; raises InvalidSignature if it is not signed."""
        if not is_signed(body, signature, self.secrets(), self.clock()):
            raise InvalidSignature("The Stripe-Signature header does not sign this body.")
        return read_event(body)


def read_event(body: bytes) -> StripeEvent | None:
    """Return what an event is about, None where it is nothing of ours; never raises."""
    try:
        event = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return read_event_object(event)


def read_event_object(event: object) -> StripeEvent | None:
    """Return what an event is about, None where it is nothing of ours; never raises."""
    if not isinstance(event, dict) or event.get("object") != "event":
        return None
    kind, event_id, live = event.get("type"), event.get("id"), event.get("livemode")
    data = event.get("data")
    about = data.get("object") if isinstance(data, dict) else None
    subject = SUBJECTS.get(kind) if isinstance(kind, str) else None
    if subject is None or not (is_id(event_id) and isinstance(live, bool)):
        return None
    return _read_subject(subject, event_id, about, live=live) if isinstance(about, dict) else None


def _read_subject(
    subject: Subject, event_id: str, about: JsonObject, *, live: bool
) -> StripeEvent | None:
    about_id, intent_id = about.get("id"), about.get("payment_intent")
    found = read_metadata(about).get(OUR_PAYMENT)
    payment_id = found if isinstance(found, str) else None
    if subject is Subject.CHARGE and payment_id is not None:
        return StripeEvent(event_id, subject, live, payment_id=payment_id)
    if subject is Subject.SUCCESS and payment_id is not None:
        return StripeEvent(event_id, subject, live, _find_intent_id(about), payment_id)
    if subject is Subject.REFUNDS and is_id(intent_id):
        return StripeEvent(event_id, subject, live, intent_id=intent_id)
    if subject is Subject.FAILED_REFUND and is_id(intent_id) and is_id(about_id):
        return StripeEvent(event_id, subject, live, intent_id, payment_id, refund_id=about_id)
    if subject is Subject.DISPUTE and is_id(about_id):
        return StripeEvent(event_id, subject, live, dispute_id=about_id)
    if subject in {Subject.FRAUD_WARNING, Subject.REVIEW} and is_id(about_id):
        return StripeEvent(event_id, subject, live, risk_id=about_id)
    return None


def _find_intent_id(about: JsonObject) -> str | None:
    """Return the intent that has succeeded: the object itself, or that of a Checkout Session."""
    kind = about.get("object")
    found = about.get("payment_intent") if kind == "checkout.session" else about.get("id")
    return found if is_id(found) else None
