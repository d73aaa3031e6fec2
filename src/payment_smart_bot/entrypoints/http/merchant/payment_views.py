"""What a merchant gets of a payment, as JSON and as a notice."""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from payment_smart_bot.domain.model.payment import (
    Dispute,
    InterventionKind,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
    Risk,
    RiskKind,
)
from payment_smart_bot.entrypoints.http.shared.identifiers import SessionId


class ConsentView(Struct, rename="camel", frozen=True):
    """What the customer was shown and agreed to, and when it was shown.

    `saveCard` says that the customer allowed the merchant to charge the card later.
    """

    shown: str | None
    at: datetime
    save_card: bool


class DeclineView(Struct, frozen=True):
    """A refusal by the bank, with Stripe's code for it, which customers must not see."""

    at: datetime
    code: str


class RefundView(Struct, rename="camel", frozen=True, kw_only=True):
    """A refund. It is `pending` while its outcome is not known.

    `failureReason` is Stripe's code for why it failed, such as `charge_disputed`.
    """

    key: str
    amount: int
    status: RefundStatus
    at: datetime
    refund_id: str | None
    failure_reason: str | None
    reason: RefundReason | None


class DisputeView(Struct, rename="camel", frozen=True, kw_only=True):
    """A dispute: the cardholder asks the bank for the money. Status and reason are Stripe's."""

    dispute_id: str
    status: str
    reason: str
    amount: int
    currency: str
    at: datetime
    updated_at: datetime
    due_by: (
        Annotated[
            datetime,
            Meta(
                description="Until when the bank takes an answer. Null where it takes none, and "
                "for a dispute that was recorded before this was kept."
            ),
        ]
        | None
    )


class RiskView(Struct, rename="camel", frozen=True, kw_only=True):
    """A warning of fraud by the card's issuer, or a review that Radar asks for.

    `status` of a warning is `actionable` or `not_actionable`; of a review it is `open`, or Stripe's
    word for why it was closed.
    """

    risk_id: str
    kind: RiskKind
    status: str
    reason: str
    at: datetime
    updated_at: datetime


class InterventionView(Struct, frozen=True):
    """What an operator did to a payment by hand: `settle` or `abandon`, and what it became."""

    at: datetime
    by: str
    did: InterventionKind
    became: PaymentStatus
    note: str


class PaymentRecord(Struct, rename="camel", frozen=True, kw_only=True):
    """The lasting record of a confirmed conversation.

    `amount` and `currency` are null if the card was only saved. `saved` says that the customer
    agreed to later charges, and that the card is with the Customer at Stripe. `amountRefunded`
    includes refunds under way. Whatever identifies the person is null after an erasure.
    """

    id: str
    session_id: SessionId
    status: PaymentStatus
    amount: int | None
    currency: str | None
    amount_refunded: int
    token: str | None
    brand: str | None
    last4: str | None
    livemode: bool | None
    cardholder: str | None
    payment_intent_id: str | None
    setup_intent_id: str | None
    customer_id: str | None
    saved: bool
    order_id: str | None
    description: str | None
    customer_email: str | None
    metadata: dict[str, str]
    consent: ConsentView
    confirmed_at: datetime
    settled_at: datetime | None
    declines: list[DeclineView]
    refunds: list[RefundView]
    disputes: list[DisputeView]
    risks: list[RiskView]
    interventions: list[InterventionView]
    erased_at: datetime | None


class PaymentList(Struct, frozen=True):
    """A page of payments, those confirmed last first; `next` is the cursor of the next page."""

    items: list[PaymentRecord]
    next: str | None


class NoticeView(Struct, frozen=True, kw_only=True):
    """What is sent to the merchant's webhook. `payment` is as it was at that time."""

    id: str
    type: NoticeType
    at: datetime
    payment: PaymentRecord


def build_payment_record(payment: Payment) -> PaymentRecord:
    """Return the view of a payment."""
    token, request, money = payment.token, payment.request, payment.consent.money
    return PaymentRecord(
        id=payment.id,
        session_id=payment.session_id,
        status=payment.status,
        amount=money.amount if money else None,
        currency=money.currency if money else None,
        amount_refunded=payment.amount_refunded,
        token=token.id if token else None,
        brand=token.brand if token else None,
        last4=token.last4 if token else None,
        livemode=token.livemode if token else None,
        cardholder=payment.cardholder or None,
        payment_intent_id=payment.intent_id if money else None,
        setup_intent_id=None if money else payment.intent_id,
        customer_id=payment.customer_id,
        saved=payment.has_saved_card,
        order_id=request.order_id,
        description=request.description,
        customer_email=request.customer_email,
        metadata=dict(request.metadata),
        consent=ConsentView(
            payment.consent.shown or None, payment.consent.at, payment.consent.save_card
        ),
        confirmed_at=payment.confirmed_at,
        settled_at=payment.settled_at,
        declines=[DeclineView(decline.at, decline.code) for decline in payment.declines],
        refunds=[_build_refund(refund) for refund in payment.refunds],
        disputes=[_build_dispute(dispute) for dispute in payment.disputes],
        risks=[_build_risk(risk) for risk in payment.risks],
        interventions=[
            InterventionView(made.at, made.by, made.did, made.became, made.note.text)
            for made in payment.interventions
        ],
        erased_at=payment.erased_at,
    )


def build_notice(notice: Notice, payment: Payment) -> NoticeView:
    """Return the view of a notice."""
    return NoticeView(
        id=notice.id, type=notice.type, at=notice.at, payment=build_payment_record(payment)
    )


def _build_refund(refund: Refund) -> RefundView:
    return RefundView(
        key=refund.key,
        amount=refund.money.amount,
        status=refund.status,
        at=refund.at,
        refund_id=refund.stripe_id,
        failure_reason=refund.failure_reason,
        reason=refund.reason,
    )


def _build_dispute(dispute: Dispute) -> DisputeView:
    return DisputeView(
        dispute_id=dispute.id,
        status=dispute.status,
        reason=dispute.reason,
        amount=dispute.money.amount,
        currency=dispute.money.currency,
        at=dispute.at,
        updated_at=dispute.updated_at,
        due_by=dispute.due_by,
    )


def _build_risk(risk: Risk) -> RiskView:
    return RiskView(
        risk_id=risk.id,
        kind=risk.kind,
        status=risk.status,
        reason=risk.reason,
        at=risk.at,
        updated_at=risk.updated_at,
    )
