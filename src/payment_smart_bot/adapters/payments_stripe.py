"""Cards become PaymentMethods at Stripe, through the official SDK."""

import logging
from typing import Any, Final

import stripe

from payment_smart_bot.adapters.stripe_errors import FAULT, GatewayMisused, sorted_error
from payment_smart_bot.domain.cards import Cvv, Expiry, Pan
from payment_smart_bot.domain.effects import CardRefused, Tokenised
from payment_smart_bot.domain.errors import GatewayUnavailable
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
            # Raw, because it spares the SDK's building of eight objects, nearly half of the call's
            # CPU. Headers, idempotency key, retries and errors are those of every other call.
            made = self._client.raw_request(
                "post", "/v1/payment_methods", **_parameters(pan, expiry, cvv, name)
            )
        except stripe.StripeError as error:
            outcome, kind = sorted_error(error), type(error).__name__
        else:
            return Tokenised(_token(made.data))
        # Out here nothing holds on to Stripe's error any more: it may quote what Stripe was sent.
        if isinstance(outcome, CardRefused):
            return outcome
        if isinstance(outcome, GatewayMisused):
            log.error("Stripe refuses our requests: %s", kind)
        raise outcome


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


def _token(made: Any) -> Token:
    try:
        card = made["card"]
        return Token(
            id=made["id"],
            brand=card["brand"],
            last4=card["last4"],
            expiry=Expiry(card["exp_year"], card["exp_month"]),
            livemode=made["livemode"],
        )
    except (KeyError, TypeError):
        raise GatewayUnavailable(FAULT) from None
