"""What the simulator knows of a card: one row of the catalogue."""

import msgspec


class Behaviour(msgspec.Struct, frozen=True):
    """What a charge of a card does. A PaymentMethod can be made of the card all the same.

    code, decline_code: of the card error; both are None where the charge goes through.
    three_d_secure: optional (the bank knows of no owner to ask), on_request (asks where
    `request_three_d_secure` says so), failing_on_request, required, required_unless_set_up,
    required_on_session, unavailable (the bank cannot be asked) or not_supported.
    failing_checks: those of `card.checks` that come back as fail.
    then: what happens afterwards, such as a dispute, an early fraud warning, a failing refund, or
    money that is available at once.
    attaches: the card can be attached to a customer although its charges are declined.
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


SUCCEEDS = Behaviour()


class KnownCard(msgspec.Struct, frozen=True):
    """A card number, the tokens that stand for it, and what Stripe says of it.

    Its repr shows the last four digits only, because with `any_number` the card may be real.
    """

    number: str
    brand: str
    tokens: tuple[str, ...] = ()
    funding: str = "credit"
    country: str = "US"
    cobrand: str | None = None
    on_charge: Behaviour = SUCCEEDS

    def __repr__(self) -> str:
        return f"KnownCard({self.brand} ending in {self.number[-4:]})"
