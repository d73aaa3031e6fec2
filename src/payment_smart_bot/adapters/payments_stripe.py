"""Cards become PaymentMethods at Stripe, through the official SDK."""

import logging
from typing import Final

import stripe

from payment_smart_bot.adapters.stripe_errors import GatewayMisused, sorted_error
from payment_smart_bot.domain.cards import Cvv, Expiry, Pan
from payment_smart_bot.domain.effects import CardRefused, Tokenised
from payment_smart_bot.domain.session import Token
from payment_smart_bot.ports import PaymentGateway

CONNECT_AND_READ_SECONDS: Final = (2.0, 7.0)
"""Within the 20 s of a turn: a try that fails slowly still leaves time for another."""
MAX_NETWORK_RETRIES: Final = 1

log = logging.getLogger(__name__)


class StripeGateway(PaymentGateway):
    """PaymentMethods over a StripeClient.

    The client decides where it talks to: Stripe, another server that speaks its API, or the
    simulator in this process.
    """

    def __init__(self, client: stripe.StripeClient) -> None:
        self._client = client

    def tokenise(
        self, pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None
    ) -> Tokenised | CardRefused:
        """Make a PaymentMethod of a card; see the port."""
        try:
            made = self._client.v1.payment_methods.create(_parameters(pan, expiry, cvv, name))
        except stripe.StripeError as error:
            outcome = sorted_error(error)
            if isinstance(outcome, GatewayMisused):
                # No traceback: its message may quote what Stripe was sent.
                log.error("Stripe refuses our requests: %s", type(error).__name__)  # noqa: TRY400
            if isinstance(outcome, CardRefused):
                return outcome
            raise outcome from None
        return Tokenised(_token(made))


def _parameters(
    pan: Pan, expiry: Expiry, cvv: Cvv, name: str | None
) -> stripe.params.PaymentMethodCreateParams:
    parameters: stripe.params.PaymentMethodCreateParams = {
        "type": "card",
        "card": {
            "number": pan.reveal(),
            "exp_month": expiry.month,
            "exp_year": expiry.year,
            "cvc": cvv.reveal(),
        },
    }
    if name is not None:
        parameters["billing_details"] = {"name": name}
    return parameters


def _token(made: stripe.PaymentMethod) -> Token:
    card = made.card
    if card is None:
        raise GatewayMisused("Stripe made a PaymentMethod that is no card.")
    return Token(
        id=made.id,
        brand=card.brand,
        last4=card.last4 or "",
        expiry=Expiry(card.exp_year, card.exp_month),
        livemode=made.livemode,
    )
