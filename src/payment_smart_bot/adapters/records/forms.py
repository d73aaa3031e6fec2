"""The stored form of a session and of a payment, and the way there and back."""

from typing import Self

import msgspec

from payment_smart_bot.adapters.records.parts import (
    Amount,
    CardForm,
    DeclineForm,
    Form,
    Month,
    OfferForm,
    PiecesForm,
    RequestForm,
    Time,
    TokenForm,
    TurnForm,
    amount_of,
    decline_forms,
    month_of,
    zoned,
)
from payment_smart_bot.domain.model.cards import Expiry
from payment_smart_bot.domain.model.model_answer import NO_USE, ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Dispute,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
    RefundStatus,
)
from payment_smart_bot.domain.model.payment_request import NO_REQUEST
from payment_smart_bot.domain.model.session import (
    ChargeOnRecord,
    CheckoutOnRecord,
    Field,
    Lease,
    Session,
    Status,
)

Use = tuple[int, int, int, int]
"""A ModelUse."""


def _used(use: ModelUse) -> Use | None:
    return None if use == NO_USE else (use.calls, use.tokens_in, use.tokens_out, use.fallbacks)


def _use(stored: Use | None) -> ModelUse:
    return ModelUse(*stored) if stored else NO_USE


class LeaseForm(Form):
    """A Lease."""

    holder: str
    until: Time

    @classmethod
    def of(cls, lease: Lease) -> Self:
        """Return the stored form."""
        return cls(lease.holder, zoned(lease.until))

    def lease(self) -> Lease:
        """Return what was stored."""
        return Lease(self.holder, self.until)


class CheckoutForm(Form, array_like=True):
    """A CheckoutOnRecord."""

    ends: Time
    id: str | None = None

    @classmethod
    def of(cls, checkout: CheckoutOnRecord) -> Self:
        """Return the stored form."""
        return cls(zoned(checkout.ends_at), checkout.id)

    def checkout(self) -> CheckoutOnRecord:
        """Return what was stored."""
        return CheckoutOnRecord(self.ends, self.id)


class ChargeForm(Form):
    """A ChargeOnRecord."""

    payment: str
    token: TokenForm | None
    consent: OfferForm
    confirmed: Time
    keyed: Time
    mid: str | None = None
    generation: int = 1
    attempt: int = 1
    intent: str | None = None
    code: str | None = None
    back: str | None = None
    action: str | None = None
    failed: str | None = None
    cancelling: bool = False
    declines: tuple[DeclineForm, ...] = ()
    lease: LeaseForm | None = None
    customer: str | None = None
    page: CheckoutForm | None = None

    @classmethod
    def of(cls, charge: ChargeOnRecord) -> Self:
        """Return the stored form."""
        return cls(
            payment=charge.payment_id,
            token=TokenForm.of(charge.token) if charge.token else None,
            consent=OfferForm.of(charge.consent),
            confirmed=zoned(charge.confirmed_at),
            keyed=zoned(charge.keyed_at),
            mid=charge.message_id,
            generation=charge.generation,
            attempt=charge.attempt,
            intent=charge.intent_id,
            code=charge.code_token,
            back=charge.return_url,
            action=charge.action_url,
            failed=charge.failed_try,
            cancelling=charge.cancelling,
            declines=decline_forms(charge.declines),
            lease=LeaseForm.of(charge.lease) if charge.lease else None,
            customer=charge.customer_id,
            page=CheckoutForm.of(charge.checkout) if charge.checkout else None,
        )

    def charge(self) -> ChargeOnRecord:
        """Return what was stored."""
        return ChargeOnRecord(
            payment_id=self.payment,
            token=self.token.token() if self.token else None,
            consent=self.consent.offer(),
            confirmed_at=self.confirmed,
            keyed_at=self.keyed,
            message_id=self.mid,
            generation=self.generation,
            attempt=self.attempt,
            intent_id=self.intent,
            code_token=self.code,
            return_url=self.back,
            action_url=self.action,
            failed_try=self.failed,
            cancelling=self.cancelling,
            declines=tuple([form.decline() for form in self.declines]),
            lease=self.lease.lease() if self.lease else None,
            customer_id=self.customer,
            checkout=self.page.checkout() if self.page else None,
        )


class SessionForm(Form):
    """A Session."""

    id: str
    created: Time
    updated: Time
    expires: Time
    version: int
    status: Status
    seed: str
    request: RequestForm | None = None
    name: str | None = None
    card: CardForm | None = None
    pieces: PiecesForm | None = None
    expiry: Month | None = None
    token: TokenForm | None = None
    editing: Field | None = None
    offer: OfferForm | None = None
    attempts: dict[Field, int] = msgspec.field(default_factory=dict)
    declines: int = 0
    payments: int = 0
    charge: ChargeForm | None = None
    code_needed: bool = False
    code: str | None = None
    news: tuple[str, ...] = ()
    turns: tuple[TurnForm, ...] = ()
    form: str | None = None
    model: Use | None = None
    page: bool = False

    @classmethod
    def of(cls, session: Session) -> Self:
        """Return the stored form; raises TypeError for a number that is not sealed."""
        request = session.request
        return cls(
            id=session.id,
            created=zoned(session.created_at),
            updated=zoned(session.updated_at),
            expires=zoned(session.expires_at),
            version=session.version,
            status=session.status,
            seed=session.seed,
            request=RequestForm.of(request) if request is not NO_REQUEST else None,
            name=session.name,
            card=CardForm.of(session.card) if session.card else None,
            pieces=PiecesForm.of(session.pieces) if session.pieces else None,
            expiry=month_of(session.expiry) if session.expiry else None,
            token=TokenForm.of(session.token) if session.token else None,
            editing=session.editing,
            offer=OfferForm.of(session.offer) if session.offer else None,
            attempts=dict(session.attempts),
            declines=session.declines,
            payments=session.payments,
            charge=ChargeForm.of(session.charge) if session.charge else None,
            code_needed=session.code_needed,
            code=session.code_token,
            news=session.news,
            turns=tuple([TurnForm.of(turn) for turn in session.turns]),
            form=session.form_token,
            model=_used(session.model_use),
            page=session.checkout,
        )

    def session(self) -> Session:
        """Return what was stored."""
        return Session(
            id=self.id,
            created_at=self.created,
            updated_at=self.updated,
            expires_at=self.expires,
            seed=self.seed,
            request=self.request.request() if self.request else NO_REQUEST,
            version=self.version,
            status=self.status,
            name=self.name,
            card=self.card.card() if self.card else None,
            pieces=self.pieces.pieces() if self.pieces else None,
            expiry=Expiry(*self.expiry) if self.expiry else None,
            token=self.token.token() if self.token else None,
            editing=self.editing,
            offer=self.offer.offer() if self.offer else None,
            attempts=self.attempts,
            declines=self.declines,
            payments=self.payments,
            charge=self.charge.charge() if self.charge else None,
            code_needed=self.code_needed,
            code_token=self.code,
            news=self.news,
            turns=tuple([form.turn() for form in self.turns]),
            form_token=self.form,
            model_use=_use(self.model),
            checkout=self.page,
        )


class RefundForm(Form):
    """A Refund."""

    key: str
    money: Amount
    at: Time
    status: RefundStatus
    stripe: str | None = None

    @classmethod
    def of(cls, refund: Refund) -> Self:
        """Return the stored form."""
        return cls(
            key=refund.key,
            money=amount_of(refund.money),
            at=zoned(refund.at),
            status=refund.status,
            stripe=refund.stripe_id,
        )

    def refund(self) -> Refund:
        """Return what was stored."""
        return Refund(self.key, Money(*self.money), self.at, self.status, self.stripe)


class DisputeForm(Form, array_like=True):
    """A Dispute."""

    id: str
    status: str
    reason: str
    money: Amount
    at: Time
    updated: Time

    @classmethod
    def of(cls, dispute: Dispute) -> Self:
        """Return the stored form."""
        at, updated = zoned(dispute.at), zoned(dispute.updated_at)
        money = amount_of(dispute.money)
        return cls(dispute.id, dispute.status, dispute.reason, money, at, updated)

    def dispute(self) -> Dispute:
        """Return what was stored."""
        money = Money(*self.money)
        return Dispute(self.id, self.status, self.reason, money, self.at, self.updated)


class NoticeForm(Form, array_like=True):
    """A Notice."""

    id: str
    type: NoticeType
    at: Time
    next: Time
    tries: int = 0

    @classmethod
    def of(cls, notice: Notice) -> Self:
        """Return the stored form."""
        at, following = zoned(notice.at), zoned(notice.next_try_at)
        return cls(notice.id, notice.type, at, following, notice.tries)

    def notice(self) -> Notice:
        """Return what was stored."""
        return Notice(self.id, self.type, self.at, self.next, self.tries)


class PaymentForm(Form):
    """A Payment."""

    id: str
    session: str
    status: PaymentStatus
    token: TokenForm | None
    cardholder: str
    consent: OfferForm
    confirmed: Time
    retain: Time
    request: RequestForm | None = None
    intent: str | None = None
    settled: Time | None = None
    declines: tuple[DeclineForm, ...] = ()
    refunds: tuple[RefundForm, ...] = ()
    disputes: tuple[DisputeForm, ...] = ()
    outbox: tuple[NoticeForm, ...] = ()
    erased: Time | None = None
    version: int = 0
    customer: str | None = None
    model: Use | None = None

    @classmethod
    def of(cls, payment: Payment) -> Self:
        """Return the stored form."""
        request = payment.request
        return cls(
            id=payment.id,
            session=payment.session_id,
            status=payment.status,
            token=TokenForm.of(payment.token) if payment.token else None,
            cardholder=payment.cardholder,
            consent=OfferForm.of(payment.consent),
            confirmed=zoned(payment.confirmed_at),
            retain=zoned(payment.retain_until),
            request=RequestForm.of(request) if request is not NO_REQUEST else None,
            intent=payment.intent_id,
            settled=zoned(payment.settled_at) if payment.settled_at else None,
            declines=decline_forms(payment.declines),
            refunds=tuple([RefundForm.of(refund) for refund in payment.refunds]),
            disputes=tuple([DisputeForm.of(dispute) for dispute in payment.disputes]),
            outbox=tuple([NoticeForm.of(notice) for notice in payment.outbox]),
            erased=zoned(payment.erased_at) if payment.erased_at else None,
            version=payment.version,
            customer=payment.customer_id,
            model=_used(payment.model_use),
        )

    def payment(self) -> Payment:
        """Return what was stored."""
        return Payment(
            id=self.id,
            session_id=self.session,
            status=self.status,
            token=self.token.token() if self.token else None,
            cardholder=self.cardholder,
            consent=self.consent.offer(),
            confirmed_at=self.confirmed,
            retain_until=self.retain,
            request=self.request.request() if self.request else NO_REQUEST,
            intent_id=self.intent,
            settled_at=self.settled,
            declines=tuple([form.decline() for form in self.declines]),
            refunds=tuple([form.refund() for form in self.refunds]),
            disputes=tuple([form.dispute() for form in self.disputes]),
            outbox=tuple([form.notice() for form in self.outbox]),
            erased_at=self.erased,
            version=self.version,
            customer_id=self.customer,
            model_use=_use(self.model),
        )
