"""The only place that builds adapters: settings in, an Application out."""

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import stripe

from payment_smart_bot.adapters.payments_stripe import (
    CONNECT_AND_READ_SECONDS,
    MAX_NETWORK_RETRIES,
    StripeGateway,
)
from payment_smart_bot.adapters.sealing_local import LocalSealer
from payment_smart_bot.adapters.store_sqlite import SqliteStore
from payment_smart_bot.domain.effects import Effect, Tokenise
from payment_smart_bot.domain.errors import StoreUnavailable
from payment_smart_bot.ports import Store
from payment_smart_bot.service.chat import Chat
from payment_smart_bot.service.merchant import Merchant
from payment_smart_bot.service.performing import Performer
from payment_smart_bot.settings import Environment, Settings
from stripe_simulator import Simulator

SIMULATOR_KEY = "sk_test_simulator"
_SPEAK_OF_CARDS = ("stripe", "botocore")


@dataclass(frozen=True, slots=True)
class Application:
    """Everything that an entry point needs. Close it when done."""

    settings: Settings
    chat: Chat
    merchant: Merchant
    performer: Performer
    store: Store
    close: Callable[[], None]


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def build(settings: Settings, clock: Callable[[], datetime] = utc_now) -> Application:
    """Build the application; raises Misconfigured or StoreUnavailable with what to do."""
    silence_loggers_that_print_cards()
    sealer = _sealer(settings)
    store = SqliteStore(settings.database)
    try:
        gateway, close_gateway, leaves = _gateway(settings, clock)
    except BaseException:
        store.close()
        raise

    def close() -> None:
        store.close()
        close_gateway()

    return Application(
        settings=settings,
        chat=Chat(store, settings.policy, clock, settings.environment is Environment.PROD),
        merchant=Merchant(store, clock),
        performer=Performer(gateway, sealer, leaves_machine=leaves),
        store=store,
        close=close,
    )


def silence_loggers_that_print_cards() -> None:
    """Pin loggers that print card numbers at DEBUG above it, whatever the root level."""
    for name in _SPEAK_OF_CARDS:
        logging.getLogger(name).setLevel(logging.WARNING)


def _sealer(settings: Settings) -> LocalSealer:
    if settings.sealing_key is not None:
        return LocalSealer.from_setting(settings.sealing_key.reveal())
    return LocalSealer.from_key_file(settings.database.with_suffix(".key"))


def _gateway(
    settings: Settings, clock: Callable[[], datetime]
) -> tuple[StripeGateway, Callable[[], None], frozenset[type[Effect]]]:
    if settings.stripe_key is None:
        simulator = _simulator(settings.database.with_suffix(".simulator.sqlite3"), clock)
        client = stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())
        return StripeGateway(client), simulator.close, frozenset()
    http_client = stripe.RequestsClient(timeout=CONNECT_AND_READ_SECONDS)
    client = stripe.StripeClient(
        settings.stripe_key.reveal(),
        max_network_retries=MAX_NETWORK_RETRIES,
        http_client=http_client,
        base_addresses={"api": settings.stripe_api_base} if settings.stripe_api_base else {},
    )
    return StripeGateway(client), http_client.close, frozenset({Tokenise})


def _simulator(path: Path, clock: Callable[[], datetime]) -> Simulator:
    try:
        return Simulator.open(path, clock=lambda: clock().timestamp())
    except sqlite3.Error as error:
        raise StoreUnavailable(
            f"The simulator's file {path} cannot be used ({error}): "
            "set SESSION_DATABASE to another path."
        ) from error
