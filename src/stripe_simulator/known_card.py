"""What is known of a test card: one row of the table in `test_cards`."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OnCharge:
    """What a charge of the card does. Making a PaymentMethod of it succeeds all the same.

    code, decline_code: of the card error; both None when the charge goes through.
    three_d_secure: optional, required, required_unless_set_up, required_on_session, unavailable
    (the bank cannot be asked) or not_supported. failing_checks: those of `card.checks` that come
    back as fail.
    then: what happens afterwards (a dispute, an early fraud warning, a failing refund).
    attaches: the card can be attached to a customer although charges of it are declined.
    processing_seconds: how long the PaymentIntent stays `processing` before it is settled.
    """

    code: str | None = None
    decline_code: str | None = None
    three_d_secure: str = "optional"
    risk_level: str = "normal"
    failing_checks: tuple[str, ...] = ()
    then: str | None = None
    attaches: bool = False
    processing_seconds: int = 0


SUCCEEDS = OnCharge()


@dataclass(frozen=True, slots=True)
class KnownCard:
    """One row: a card number, the tokens that stand for it, and what Stripe says of it."""

    number: str = field(repr=False)
    brand: str
    tokens: tuple[str, ...] = ()
    funding: str = "credit"
    country: str = "US"
    cobrand: str | None = None
    on_charge: OnCharge = SUCCEEDS
