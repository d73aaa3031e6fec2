"""What becomes of a payment when money goes back. Pure.

`service.settling.refunds` makes the calls.
"""

from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.calls.refunds import (
    RefundListed,
    RefundRefused,
    RefundSeen,
    RefundsListed,
)
from payment_smart_bot.domain.model.errors import (
    InvalidRequest,
    NotRefundable,
    PaymentDisputed,
    RefundKeyReused,
)
from payment_smart_bot.domain.model.money import Money, find_step
from payment_smart_bot.domain.model.payment import (
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
)
from payment_smart_bot.domain.value import replace

_WHOLE: Final = "the whole"
"""The key of a refund of all that is left, which needs none of its own: it can happen once. No
merchant can send it: a key of theirs has no space."""

_REFUNDABLE: Final = frozenset(
    {PaymentStatus.PAID, PaymentStatus.REFUNDING, PaymentStatus.PARTLY_REFUNDED}
)


def request_refund(
    payment: Payment,
    key: str | None,
    amount: int | None,
    now: datetime,
    reason: RefundReason | None = None,
) -> Payment:
    """Return the payment with a refund on record, pending; unchanged where the key has one.

    `amount` is in minor units, None for all that is left. The reason that came first with a key
    stands, as Stripe takes no key with another request. A refusal of all that was left makes room
    for the next try of it, so that repeats add no rows. Raises InvalidRequest, RefundKeyReused and
    NotRefundable.
    """
    if key is None and amount is not None:
        raise InvalidRequest(
            "A refund of a part needs an Idempotency-Key header, so that it can be repeated safely."
        )
    key = key or key_for_the_rest(payment)
    before = find_refund(payment, key)
    if before is not None:
        if amount is not None and amount != before.money.amount:
            raise RefundKeyReused("This Idempotency-Key came with another amount before.")
        return payment
    refund = Refund(key, _choose_money(payment, amount), now, reason=reason)
    kept = (known for known in payment.refunds if not (_is_whole(key) and _is_refused_whole(known)))
    return _with_refunds(payment, (*kept, refund))


def key_for_the_rest(payment: Payment) -> str:
    """Return the key of a refund of all that is left: another one after each that has failed."""
    last = next((refund for refund in reversed(payment.refunds) if _is_whole(refund.key)), None)
    if last is None or last.status is not RefundStatus.FAILED:
        return last.key if last else _WHOLE
    number = last.key.removeprefix(_WHOLE)
    return f"{_WHOLE} {int(number or 1) + 1}"


def _is_whole(key: str) -> bool:
    return key.startswith(_WHOLE)


def _is_refused_whole(refund: Refund) -> bool:
    """Whether it never came to be at Stripe, so that nothing is lost with its row."""
    is_refused = refund.status is RefundStatus.FAILED and refund.stripe_id is None
    return is_refused and _is_whole(refund.key)


def record_outcome(payment: Payment, key: str, outcome: RefundSeen | RefundRefused) -> Payment:
    """Return the payment with what Stripe says of a refund."""
    return _with_refunds(
        payment,
        tuple(
            _update(refund, outcome) if refund.key == key else refund for refund in payment.refunds
        ),
    )


def record_all(payment: Payment, listed: RefundsListed) -> Payment:
    """Return a payment that took money with every refund that Stripe has of it.

    What Stripe says of one stands, its amount as well: our record of it may have been lost, and its
    key come again. Those that were made in Stripe's dashboard go on record with Stripe's id as
    their key.
    """
    for seen in listed.refunds:
        payment = _with_refunds(payment, _merge(payment.refunds, seen))
    return payment


def _merge(refunds: tuple[Refund, ...], seen: RefundListed) -> tuple[Refund, ...]:
    for number, refund in enumerate(refunds):
        if seen.stripe_id == refund.stripe_id or seen.key == refund.key:
            known = replace(
                _build_refund(seen),
                key=refund.key,
                at=refund.at,
                reason=seen.reason or refund.reason,
            )
            return (*refunds[:number], known, *refunds[number + 1 :])
    return (*refunds, _build_refund(seen))


def _build_refund(seen: RefundListed) -> Refund:
    key = seen.key or seen.stripe_id
    return Refund(
        key, seen.money, seen.at, seen.status, seen.stripe_id, seen.failure_reason, seen.reason
    )


def find_refund(payment: Payment, key: str) -> Refund | None:
    """Return the refund that was asked for under a key, if any."""
    return next((refund for refund in payment.refunds if refund.key == key), None)


def _choose_money(payment: Payment, amount: int | None) -> Money:
    charged = payment.consent.money
    if charged is None or payment.status not in _REFUNDABLE:
        raise NotRefundable("There is nothing to refund: nothing is left of this payment.")
    if any(dispute.holds_money for dispute in payment.disputes):
        raise PaymentDisputed(
            "The cardholder disputes this payment, and their bank has taken the money back."
        )
    left = charged.amount - payment.amount_refunded
    if amount is not None and amount < 1:
        raise InvalidRequest("amount must be a whole number of minor units, 1 at least.")
    if left < 1 or (amount or left) > left:
        raise NotRefundable("Less is left of this payment than is to be refunded.")
    step = find_step(charged.currency)
    if amount is not None and amount % step:
        raise InvalidRequest(
            f"amount must be a multiple of {step} in this currency: Stripe refunds no smaller part "
            "of it."
        )
    return Money(amount or left, charged.currency)


def _update(refund: Refund, outcome: RefundSeen | RefundRefused) -> Refund:
    if isinstance(outcome, RefundRefused):
        return replace(refund, status=RefundStatus.FAILED, failure_reason=outcome.code)
    return replace(
        refund,
        status=outcome.status,
        stripe_id=outcome.stripe_id,
        failure_reason=outcome.failure_reason,
    )


def _with_refunds(payment: Payment, refunds: tuple[Refund, ...]) -> Payment:
    changed = replace(payment, refunds=refunds)
    return replace(changed, status=_judge_status(changed))


def _judge_status(payment: Payment) -> PaymentStatus:
    if any(refund.status is RefundStatus.PENDING for refund in payment.refunds):
        return PaymentStatus.REFUNDING
    if not payment.amount_refunded:
        return PaymentStatus.PAID
    charged = payment.consent.money
    whole = charged is not None and payment.amount_refunded >= charged.amount
    return PaymentStatus.REFUNDED if whole else PaymentStatus.PARTLY_REFUNDED
