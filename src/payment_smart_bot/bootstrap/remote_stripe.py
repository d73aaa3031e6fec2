"""Stripe, or another server that speaks its API."""

from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from payment_smart_bot.adapters.stripe.gateway import (
    CONNECT_AND_READ_SECONDS,
    MAX_NETWORK_RETRIES,
    StripeGateway,
)
from payment_smart_bot.adapters.stripe.transport.calls import ClientAtFirstUse
from payment_smart_bot.adapters.stripe.transport.clock_check import ClockCheck
from payment_smart_bot.adapters.stripe.transport.connection import CardNumbers
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.settings import Secret, Settings

if TYPE_CHECKING:
    import stripe


def build_remote_gateway(
    settings: Settings, clock_check: ClockCheck, resources: ExitStack
) -> PaymentGateway:
    """Return a gateway whose client is made with its first call."""
    assert settings.stripe_key is not None  # noqa: S101 (the simulator is chosen without)
    opened_later = resources.enter_context(ExitStack())
    make_client = partial(_make_client, settings, settings.stripe_key, opened_later)
    key = settings.read_stripe_key if settings.secrets else None
    numbers = _card_numbers(settings)
    return StripeGateway(
        ClientAtFirstUse(make_client),
        numbers,
        key,
        livemode=settings.is_live,
        clock_check=clock_check,
        deployment=settings.deployment,
    )


def _make_client(settings: Settings, key: Secret, resources: ExitStack) -> "stripe.StripeClient":
    import stripe  # with the first call: 190 ms, of a start on Lambda that takes 130 ms without it

    from payment_smart_bot.bootstrap.connections import open_connections

    address = settings.stripe_api_base or stripe.DEFAULT_API_BASE
    http_client = stripe.RequestsClient(CONNECT_AND_READ_SECONDS, open_connections(address))
    resources.callback(http_client.close)
    return stripe.StripeClient(
        key.reveal(),
        max_network_retries=MAX_NETWORK_RETRIES,
        http_client=http_client,
        base_addresses={"api": settings.stripe_api_base} if settings.stripe_api_base else {},
    )


def _card_numbers(settings: Settings) -> CardNumbers:
    """Return what may be sent of a card number; the settings have been checked for it before."""
    if settings.is_live:
        return CardNumbers.SENT if settings.allows_raw_card_data else CardNumbers.NEVER
    return CardNumbers.STAND_INS
