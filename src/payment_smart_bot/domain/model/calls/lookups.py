"""The calls that an event of Stripe's leads to, and those about the cards that are saved."""

from datetime import date, datetime
from typing import ClassVar

from payment_smart_bot.domain.model.calls.effects import MoneyCall, Outcome, StripeCall
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, RiskKind


class NamePayment(MoneyCall, frozen=True):
    """Look which payment of ours a PaymentIntent was made for: `PaymentNamed` or `NoIntent`."""

    intent_id: str


class PaymentNamed(Outcome, frozen=True):
    """A PaymentIntent was made for this payment, by what it says itself."""

    payment_id: str


class CheckDispute(MoneyCall, frozen=True):
    """Look what became of a dispute: `DisputeSeen` or `NoDispute`."""

    dispute_id: str


class DisputeSeen(Outcome, frozen=True):
    """A dispute as Stripe has it; `intent_id` is the PaymentIntent that it is about.

    `due_by` is until when the bank takes an answer, if it takes one.
    """

    dispute_id: str
    intent_id: str
    status: str
    reason: str
    money: Money
    at: datetime
    due_by: datetime | None = None


class NoDispute(Outcome, frozen=True):
    """There is no such dispute, or none about a PaymentIntent."""


class CheckRisk(MoneyCall, frozen=True):
    """Look what a warning of Radar's or a review says: `RiskSeen` or `NoRisk`."""

    kind: RiskKind
    risk_id: str


class RiskSeen(Outcome, frozen=True):
    """A warning or review as Stripe has it; `intent_id` is the PaymentIntent that it is about."""

    risk_id: str
    kind: RiskKind
    intent_id: str
    status: str
    reason: str
    at: datetime


class NoRisk(Outcome, frozen=True):
    """There is no such warning or review, or none about a PaymentIntent."""


class ForgetCard(StripeCall, frozen=True):
    """Undo what saving a card has made: `CardForgotten`. Can be repeated.

    The Customer that was made for the payment is deleted with its cards; from a Customer of the
    merchant's own the card is detached.
    """

    payment: Payment


class CardForgotten(Outcome, frozen=True):
    """Nothing of the card is saved at Stripe any more, as far as we had it saved."""


class ListSavedCards(StripeCall, frozen=True):
    """List the cards of a Customer that may be shown to them again, the newest first: `SavedCards`.

    As for `AdoptCard`, their brands are among `accepted_brands`, and none has expired by `today`.
    A page waits for it, so it is tried once, for two seconds at most.
    """

    patience: ClassVar = 2.0

    customer_id: str
    accepted_brands: tuple[str, ...]
    today: date


class SavedCards(Outcome, frozen=True):
    """The cards that a Customer can pay with again."""

    cards: tuple[Token, ...] = ()
