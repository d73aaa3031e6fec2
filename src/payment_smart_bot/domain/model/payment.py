"""A Payment: what lasts of a confirmed conversation, for refunds, audits and statistics."""

from datetime import datetime
from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import DeclineOnRecord, Offer
from payment_smart_bot.domain.model.model_answer import NO_USE, ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value


class PaymentStatus(StrEnum):
    """What became of a payment.

    SAVED: the card was saved and nothing charged. CHARGING and REFUNDING: Stripe's answer is not
    known yet; a card that is only being saved is CHARGING, too. DECLINED: the bank refused, and the
    customer may try again. FAILED: it could not be carried out. Nothing was charged in DECLINED,
    FAILED and CANCELLED.
    """

    SAVED = "saved"
    CHARGING = "charging"
    PAID = "paid"
    DECLINED = "declined"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REFUNDING = "refunding"
    PARTLY_REFUNDED = "partly_refunded"
    REFUNDED = "refunded"

    @property
    def took_money(self) -> bool:
        """Whether the customer was charged, whatever went back since."""
        return self in _TOOK_MONEY

    @property
    def is_unsettled(self) -> bool:
        """Whether it is not known yet whether money has moved."""
        return self in {PaymentStatus.CHARGING, PaymentStatus.REFUNDING}

    @property
    def took_nothing(self) -> bool:
        """Whether it is closed, and nothing was charged and no card saved."""
        return self in _TOOK_NOTHING


_TOOK_MONEY: Final = frozenset(
    {
        PaymentStatus.PAID,
        PaymentStatus.REFUNDING,
        PaymentStatus.PARTLY_REFUNDED,
        PaymentStatus.REFUNDED,
    }
)
_TOOK_NOTHING: Final = frozenset(
    {PaymentStatus.DECLINED, PaymentStatus.FAILED, PaymentStatus.CANCELLED}
)


class RefundStatus(StrEnum):
    """What became of a refund; PENDING where Stripe's answer, or the bank's, is not known yet."""

    PENDING = "pending"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


class RefundReason(StrEnum):
    """Why money goes back, in Stripe's words (https://docs.stripe.com/api/refunds/create).

    With FRAUDULENT, Stripe puts the card and the e-mail address on the merchant's block lists.
    """

    REQUESTED_BY_CUSTOMER = "requested_by_customer"
    DUPLICATE = "duplicate"
    FRAUDULENT = "fraudulent"


class Refund(Value, frozen=True, array_like=True):
    """Money that goes back; `key` is the merchant's idempotency key, `stripe_id` is Stripe's.

    `failure_reason` is Stripe's code for why it failed, or our own: `key_spent`, `never_sent`.
    `reason` is None where nobody gave one.
    """

    key: str
    money: Money
    at: datetime
    status: RefundStatus = RefundStatus.PENDING
    stripe_id: str | None = None
    failure_reason: str | None = None
    reason: RefundReason | None = None


class Dispute(Value, frozen=True, array_like=True):
    """Money that the cardholder asks their bank to take back.

    `status` and `reason` are Stripe's words (https://docs.stripe.com/api/disputes/object), `at` is
    when it began, `updated_at` when we learned of its status, `due_by` until when the bank takes an
    answer: None where it takes none, and where the dispute was put on record before this part was.
    """

    id: str
    status: str
    reason: str
    money: Money
    at: datetime
    updated_at: datetime
    due_by: datetime | None = None

    @property
    def holds_money(self) -> bool:
        """Whether the bank has taken the money back, so that no refund of it is possible.

        An inquiry (`warning_…`) takes no money, and a dispute that is won gives it back.
        """
        return self.status in {"needs_response", "under_review", "lost"}


class RiskKind(StrEnum):
    """What warns of a payment: the issuer of its card, or Radar, which asks for a review."""

    EARLY_FRAUD_WARNING = "early_fraud_warning"
    REVIEW = "review"


class Risk(Value, frozen=True, array_like=True):
    """A warning of a payment, or a review of it.

    `status` is `actionable` or `not_actionable` of a warning, `open` or Stripe's word for why it
    was closed of a review; `reason` is the kind of fraud, or why it was opened. `at` is when it
    began, `updated_at` when we learned of its status.
    """

    id: str
    kind: RiskKind
    status: str
    reason: str
    at: datetime
    updated_at: datetime


class InterventionKind(StrEnum):
    """What was done to a payment outside of its conversation.

    An operator SETTLEs by looking at Stripe, and ABANDONs by cancelling there first. LATE_SUCCESS:
    it was closed here as having taken nothing, and succeeded at Stripe all the same.
    """

    SETTLE = "settle"
    ABANDON = "abandon"
    LATE_SUCCESS = "late_success"


class Intervention(Value, frozen=True, array_like=True):
    """What was done to a payment outside of its conversation.

    By whom (an operator, or `stripe`), what they did, what it became, and a note in words.
    """

    at: datetime
    by: str
    did: InterventionKind
    became: PaymentStatus
    note: Redacted


class NoticeType(StrEnum):
    """What the merchant is told of a payment."""

    PAID = "payment.paid"
    DECLINED = "payment.declined"
    FAILED = "payment.failed"
    CANCELLED = "payment.cancelled"
    SAVED = "payment.saved"
    REFUNDED = "payment.refunded"
    DISPUTED = "payment.disputed"
    FLAGGED = "payment.flagged"


class Notice(Value, frozen=True, array_like=True):
    """News of a payment that the merchant has not taken yet; `tries` have failed so far."""

    id: str
    type: NoticeType
    at: datetime
    next_try_at: datetime
    tries: int = 0


class Payment(Value, frozen=True):
    """What lasts of a confirmed conversation: no number, no code, no transcript.

    `version` counts the saves. `consent.money` is what was agreed to, and all that is ever charged.
    `intent_id` is a SetupIntent's where there is no amount; `customer_id` is the Customer at Stripe
    that the card was to be saved with.
    `model_use` is what a language model took in the conversation until then.
    `cancel_wish` names the attempt that the customer wished to cancel while somebody was at work
    on it.
    `search_from` is how far the search for its intent has come; see `ChargeOnRecord`.
    `interventions` is the trail of what was done to it outside of its conversation.
    `intent_is_closed`: after a decline, its intent was cancelled at Stripe as well.
    `token` is None, and `cardholder` empty, until the card was given on Stripe's page.
    """

    id: str
    session_id: str
    status: PaymentStatus
    token: Token | None
    cardholder: str
    consent: Offer
    confirmed_at: datetime
    retain_until: datetime
    request: PaymentRequest = NO_REQUEST
    intent_id: str | None = None
    settled_at: datetime | None = None
    declines: tuple[DeclineOnRecord, ...] = ()
    refunds: tuple[Refund, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    outbox: tuple[Notice, ...] = ()
    erased_at: datetime | None = None
    version: int = 0
    customer_id: str | None = None
    model_use: ModelUse = NO_USE
    cancel_wish: str | None = None
    interventions: tuple[Intervention, ...] = ()
    search_from: str | None = None
    risks: tuple[Risk, ...] = ()
    intent_is_closed: bool = False

    @property
    def amount_refunded(self) -> int:
        """What has gone back, or is on its way, in minor units."""
        return sum(
            refund.money.amount
            for refund in self.refunds
            if refund.status is not RefundStatus.FAILED
        )

    @property
    def card(self) -> Token:
        """The card of a payment that is known to have one."""
        assert self.token is not None  # noqa: S101 (only a page of Stripe's is opened without)
        return self.token

    @property
    def has_saved_card(self) -> bool:
        """Whether the card is saved at Stripe for later charges."""
        reusable = self.token is not None and self.token.reusable
        return reusable and self.customer_id is not None

    @property
    def notify_at(self) -> datetime | None:
        """When the merchant is to be told something next, if anything."""
        return min((notice.next_try_at for notice in self.outbox), default=None)
