"""What an event of Stripe's is about: ids to look up, and nothing else that it says."""

from enum import Enum, auto

from payment_smart_bot.domain.value import Value


class Subject(Enum):
    """What has to be looked up; SUCCESS is a CHARGE that is said to have succeeded."""

    CHARGE = auto()
    SUCCESS = auto()
    REFUNDS = auto()
    FAILED_REFUND = auto()
    DISPUTE = auto()
    FRAUD_WARNING = auto()
    REVIEW = auto()


class StripeEvent(Value, frozen=True):
    """An event that may be about a payment of ours.

    `intent_id` is None where the event does not name its PaymentIntent, `refund_id`, `dispute_id`
    and `risk_id` (of a warning or a review) where it is not about one.
    """

    id: str
    subject: Subject
    livemode: bool
    intent_id: str | None = None
    payment_id: str | None = None
    dispute_id: str | None = None
    refund_id: str | None = None
    risk_id: str | None = None
