"""How a payment whose conversation is lost is settled. Pure.

`service.settling.orphans` makes the calls.
"""

from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.charge import ChargeOnRecord, CheckoutOnRecord
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.value import replace

_LONGEST_CONVERSATION: Final = timedelta(days=2)
"""Its intent may have been made so long before the latest consent; all keys are forgotten then."""

_FINAL: Final = frozenset(
    {PaymentStatus.PAID, PaymentStatus.SAVED, PaymentStatus.FAILED, PaymentStatus.CANCELLED}
)
"""What ends a payment. After a decline its intent can still be confirmed: it is cancelled first."""


def is_of(session: Session | None, payment: Payment) -> bool:
    """Whether a session has the charge of a payment under way."""
    if session is None or session.charge is None or not session.status.is_under_way:
        return False
    return session.charge.payment_id == payment.id


def rebuild_session(payment: Payment, now: datetime, *, give_up: bool) -> Session:
    """Return a session as it takes to settle a payment by looking, or by giving it up.

    Nobody holds a lease on its charge, so nothing can be made or charged for it.
    """
    charge = ChargeOnRecord(
        payment_id=payment.id,
        token=payment.token,
        consent=payment.consent,
        confirmed_at=payment.confirmed_at,
        keyed_at=payment.confirmed_at - _LONGEST_CONVERSATION,
        intent_id=payment.intent_id,
        cancelling=give_up,
        declines=payment.declines,
        customer_id=payment.customer_id,
        search_from=payment.search_from,
        # Only a payment on Stripe's page is confirmed without a card; its page is found by its key.
        checkout=None if payment.token or payment.intent_id else _page_of(payment),
    )
    session = Session(
        id=payment.session_id,
        created_at=payment.confirmed_at,
        updated_at=now,
        expires_at=now,
        seed="",
        request=payment.request,
        status=Status.CHARGING,
        token=payment.token,
        charge=charge,
        model_use=payment.model_use,
    )
    return session.with_value(Field.NAME, payment.cardholder) if payment.cardholder else session


def _page_of(payment: Payment) -> CheckoutOnRecord:
    return CheckoutOnRecord(payment.confirmed_at)


def adopt_outcome(
    payment: Payment, outcome: Payment | None, search_from: str | None = None
) -> Payment:
    """Return a charging payment with what became of it.

    Where that is open still, `search_from` is how far the search for its intent has come.
    """
    if payment.status is not PaymentStatus.CHARGING:
        return payment
    if outcome is None or outcome.status not in _FINAL:
        return replace(payment, search_from=search_from)
    return replace(
        payment,
        status=outcome.status,
        token=outcome.token,
        cardholder=outcome.cardholder,
        intent_id=outcome.intent_id,
        customer_id=outcome.customer_id,
        settled_at=outcome.settled_at,
        search_from=None,
    )
