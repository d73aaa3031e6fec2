"""What a merchant gets as JSON: sessions, payments and counts."""

from collections import Counter
from datetime import datetime
from typing import Any

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import asdict

from payment_smart_bot.domain.model.payment import (
    Dispute,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
    RefundStatus,
)
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.entrypoints.http.customer.wire import (
    CardForm,
    CurrentField,
    Progress,
    SessionId,
    TranscriptLine,
    card_form_view,
    line_view,
)
from payment_smart_bot.service.statistics import Statistics, Tally


class SessionCreated(Struct, rename="camel", frozen=True, kw_only=True):
    """A conversation that was begun for a payment request; its id goes to the customer's side."""

    session_id: SessionId
    expires_at: datetime
    card_form: CardForm | UnsetType = UNSET


class AssistantUse(Struct, rename="camel", frozen=True, kw_only=True):
    """What a language model took: `fallbacks` counts answers that were not its own after all."""

    calls: int
    tokens_in: int
    tokens_out: int
    fallbacks: int


class SessionItem(Struct, rename="camel", frozen=True, kw_only=True):
    """Where a session stands.

    `status` is `charging` while the outcome of a charge is not known; then it does not expire.
    """

    session_id: SessionId
    status: Status
    current_field: CurrentField | None
    progress: Progress
    amount: int | None
    currency: str | None
    created_at: datetime
    updated_at: datetime
    expires_at: datetime | None
    assistant: AssistantUse


class SessionList(Struct, frozen=True):
    """A page of sessions, newest first; `next` is the cursor of the page after it."""

    items: list[SessionItem]
    next: str | None


class CardView(Struct, frozen=True):
    """All that is shown of a card."""

    brand: str
    last4: str


class ConsentView(Struct, rename="camel", frozen=True):
    """What the customer was shown and agreed to, and when it was shown.

    `saveCard`: they allowed the merchant to charge the card for later purchases.
    """

    shown: str | None
    at: datetime
    save_card: bool


class DeclineView(Struct, frozen=True):
    """A refusal of the bank, with Stripe's code for it. Not for the customer's eyes."""

    at: datetime
    code: str


class RefundView(Struct, rename="camel", frozen=True, kw_only=True):
    """Money that goes back; `pending` where the outcome is not known yet."""

    key: str
    amount: int
    status: RefundStatus
    at: datetime
    refund_id: str | None


class DisputeView(Struct, rename="camel", frozen=True, kw_only=True):
    """Money that the cardholder asks their bank to take back; status and reason are Stripe's."""

    dispute_id: str
    status: str
    reason: str
    amount: int
    currency: str
    at: datetime
    updated_at: datetime


class PaymentRecord(Struct, rename="camel", frozen=True, kw_only=True):
    """What lasts of a confirmed conversation.

    `amount`, and with it `currency`, is null where the card was only saved. `saved`: the customer
    agreed to later charges, and the card is with the Customer at Stripe. `amountRefunded` counts
    what is on its way too. What says whose payment it was is null once that was erased.
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
    erased_at: datetime | None


class NoticeView(Struct, frozen=True, kw_only=True):
    """What is sent to the merchant's webhook; `payment` is as it was when this was sent."""

    id: str
    type: NoticeType
    at: datetime
    payment: PaymentRecord


class PaymentList(Struct, frozen=True):
    """A page of payments, the latest confirmed first; `next` is the cursor of the page after it."""

    items: list[PaymentRecord]
    next: str | None


class SessionDetail(SessionItem, frozen=True, kw_only=True):
    """All that may be seen of a session: masked values, redacted transcript, its latest payment."""

    name: str | None
    card: CardView | None
    expiry: str | None
    order_id: str | None
    description: str | None
    customer_email: str | None
    statement_descriptor_suffix: str | None
    metadata: dict[str, str]
    save_card: bool
    customer_id: str | None
    payment: PaymentRecord | None
    transcript: list[TranscriptLine]


class SessionCounts(Struct, rename="camel", frozen=True):
    """How many live sessions there are, by status, and by how far the customer came."""

    by_status: dict[str, int]
    by_field: dict[str, int]


class PaymentCounts(Struct, rename="camel", frozen=True, kw_only=True):
    """Payments confirmed from `start` on: how many, what was charged and refunded by currency.

    `declines` counts refused tries by Stripe's code, `disputes` disputes by Stripe's status.
    """

    start: datetime
    confirmed: int
    paid: int
    by_status: dict[str, int]
    charged: dict[str, int]
    refunded: dict[str, int]
    declines: dict[str, int]
    disputes: dict[str, int]
    assistant: AssistantUse


class StatsView(Struct, rename="camel", frozen=True, kw_only=True):
    """Counts for the operator: live sessions as of `at`, and payments in all and over time."""

    at: datetime
    sessions: SessionCounts
    payments: PaymentCounts
    over_time: list[PaymentCounts]


class ErasedView(Struct, frozen=True):
    """How many records held the person's data, and hold it no more."""

    sessions: int
    payments: int


def created_view(session: Session, card_form: str | None) -> SessionCreated:
    """Return a new session as it travels; `card_form` is the address of its page, if any."""
    return SessionCreated(
        session_id=session.id,
        expires_at=session.expires_at,
        card_form=card_form_view(card_form),
    )


def session_item(session: Session) -> SessionItem:
    """Return where a session stands, as it travels."""
    return SessionItem(**_item(session))


def session_detail(session: Session, payment: Payment | None) -> SessionDetail:
    """Return all that may be seen of a session, as it travels."""
    request = session.request
    expiry = session.token.expiry if session.token else session.expiry
    return SessionDetail(
        **_item(session),
        name=session.name,
        card=card_view(session),
        expiry=str(expiry) if expiry else None,
        order_id=request.order_id,
        description=request.description,
        customer_email=request.customer_email,
        statement_descriptor_suffix=request.statement_descriptor_suffix,
        metadata=dict(request.metadata),
        save_card=request.save_card,
        customer_id=request.customer_id,
        payment=payment_record(payment) if payment else None,
        transcript=[line_view(turn) for turn in session.turns],
    )


def card_view(session: Session) -> CardView | None:
    """Return what is shown of a session's card, as soon as its number is known."""
    if session.token is not None:
        return CardView(session.token.brand, session.token.last4)
    if session.card is not None:
        return CardView(session.card.brand.name, session.card.last4)
    return None


def payment_record(payment: Payment) -> PaymentRecord:
    """Return a payment as it travels."""
    token, request, money = payment.token, payment.request, payment.consent.money
    return PaymentRecord(
        id=payment.id,
        session_id=payment.session_id,
        status=payment.status,
        amount=money.amount if money else None,
        currency=money.currency if money else None,
        amount_refunded=payment.refunded,
        token=token.id if token else None,
        brand=token.brand if token else None,
        last4=token.last4 if token else None,
        livemode=token.livemode if token else None,
        cardholder=payment.cardholder or None,
        payment_intent_id=payment.intent_id if money else None,
        setup_intent_id=None if money else payment.intent_id,
        customer_id=payment.customer_id,
        saved=payment.card_saved,
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
        refunds=[_refund_view(refund) for refund in payment.refunds],
        disputes=[_dispute_view(dispute) for dispute in payment.disputes],
        erased_at=payment.erased_at,
    )


def notice_view(notice: Notice, payment: Payment) -> NoticeView:
    """Return a notice as it travels."""
    return NoticeView(id=notice.id, type=notice.type, at=notice.at, payment=payment_record(payment))


def stats_view(statistics: Statistics) -> StatsView:
    """Return the operator's counts as they travel."""
    by_status: Counter[str] = Counter()
    by_field: Counter[str] = Counter()
    for (status, reached), count in statistics.sessions.items():
        by_status[status.value] += count
        by_field[reached] += count
    return StatsView(
        at=statistics.at,
        sessions=SessionCounts(by_status, by_field),
        payments=_payment_counts(statistics.total),
        over_time=[_payment_counts(tally) for tally in statistics.over_time],
    )


def _item(session: Session) -> dict[str, Any]:
    money = session.request.money
    return {
        "session_id": session.id,
        "status": session.status,
        "current_field": session.current_field,
        "progress": Progress(session.done, len(session.fields)),
        "amount": money.amount if money else None,
        "currency": money.currency if money else None,
        "created_at": session.created_at,
        "updated_at": session.updated_at,
        "expires_at": session.ends_at,
        "assistant": AssistantUse(**asdict(session.model_use)),
    }


def _refund_view(refund: Refund) -> RefundView:
    return RefundView(
        key=refund.key,
        amount=refund.money.amount,
        status=refund.status,
        at=refund.at,
        refund_id=refund.stripe_id,
    )


def _dispute_view(dispute: Dispute) -> DisputeView:
    return DisputeView(
        dispute_id=dispute.id,
        status=dispute.status,
        reason=dispute.reason,
        amount=dispute.money.amount,
        currency=dispute.money.currency,
        at=dispute.at,
        updated_at=dispute.updated_at,
    )


def _payment_counts(tally: Tally) -> PaymentCounts:
    return PaymentCounts(
        start=tally.start,
        confirmed=tally.confirmed,
        paid=tally.paid,
        by_status={status.value: count for status, count in tally.by_status.items()},
        charged=tally.charged,
        refunded=tally.refunded,
        declines=tally.declines,
        disputes=tally.disputes,
        assistant=AssistantUse(**asdict(tally.model_use)),
    )
