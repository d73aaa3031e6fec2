"""Which parts the settings ask for. Each is imported where it is chosen; see the package."""

import secrets
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from payment_smart_bot.adapters.breaker import Breaker
from payment_smart_bot.adapters.stripe.webhooks import SignedEvents
from payment_smart_bot.bootstrap.logs import silence_loggers_that_print_cards
from payment_smart_bot.bootstrap.threads import CALLS_AT_ONCE, start_threads
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import (
    Assistant,
    BotCheck,
    MerchantEndpoint,
    Metrics,
    PaymentGateway,
    RemoteAudience,
    Sealer,
    Sorter,
    Store,
    StripeEvents,
)
from payment_smart_bot.settings import Environment, SecretSource, Settings

if TYPE_CHECKING:
    from stripe_simulator import Simulator


class Gateway(Value, frozen=True):
    """Stripe, and what goes with it.

    `pool` has the threads in which calls wait that leave this machine; `simulator` is there where
    none leaves it.
    """

    stripe: PaymentGateway
    pool: Executor | None = None
    simulator: "Simulator | None" = None


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def draw_random_bits() -> str:
    """Return 128 random bits, as 32 hex digits."""
    return secrets.token_hex(16)


def find_secret(arn: str) -> SecretSource:
    """Return the secret of AWS Secrets Manager that has this ARN; it is fetched when asked for."""
    from payment_smart_bot.bootstrap.aws import open_secret

    silence_loggers_that_print_cards()
    return open_secret(arn)


def build_metrics(environment: Environment, of_lambda: Mapping[str, str]) -> Metrics:
    """Return metrics that go to standard output, for CloudWatch, and to X-Ray; on Lambda only.

    `of_lambda` has the variables that Lambda sets, which name the version, the daemon of X-Ray and,
    anew for each invocation, the trace.
    """
    from payment_smart_bot.adapters.aws.metrics import EmfMetrics

    metrics = EmfMetrics(environment.value, of_lambda.get("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"))
    daemon = of_lambda.get("AWS_XRAY_DAEMON_ADDRESS")
    if daemon is None:
        return metrics
    from payment_smart_bot.adapters.aws.tracing import TracedMetrics

    return TracedMetrics(metrics, daemon, lambda: of_lambda.get("_X_AMZN_TRACE_ID"))


def open_store(settings: Settings, metrics: Metrics) -> Store:
    """Return where sessions and payments lie; raises StoreUnavailable."""
    sessions, payments = settings.sessions_table, settings.payments_table
    if sessions is not None and payments is not None:
        from payment_smart_bot.bootstrap.aws import open_tables

        return open_tables(sessions, payments, metrics)
    from payment_smart_bot.adapters.sqlite.store import SqliteStore

    return SqliteStore(settings.database)


def build_remote_audience(
    settings: Settings, clock: Callable[[], datetime], metrics: Metrics
) -> RemoteAudience | None:
    """Return those who watch over connections of API Gateway, where it holds any."""
    if settings.live_url is None or settings.connections_table is None:
        return None
    from payment_smart_bot.bootstrap.aws import build_gateway_audience

    return build_gateway_audience(settings.live_url, settings.connections_table, clock, metrics)


def build_sealer(settings: Settings) -> Sealer:
    """Return what seals card numbers; raises Misconfigured."""
    if settings.kms_key_id is not None:
        from payment_smart_bot.bootstrap.aws import build_kms_sealer

        return build_kms_sealer(settings.kms_key_id)
    from payment_smart_bot.adapters.local_sealing import LocalSealer

    if settings.sealing_key is not None:
        return LocalSealer.from_setting(settings.sealing_key.reveal())
    return LocalSealer.from_key_file(settings.sealing_key_file.expanduser())


def build_gateway(
    settings: Settings, clock: Callable[[], datetime], metrics: Metrics, resources: ExitStack
) -> Gateway:
    """Return Stripe, or the simulator where no key is set; raises StoreUnavailable."""
    if settings.stripe_key is None:
        from payment_smart_bot.bootstrap.simulated import build_simulated_gateway

        gateway, simulator = build_simulated_gateway(settings, clock, resources)
        return Gateway(gateway, simulator=simulator)
    from payment_smart_bot.adapters.stripe.transport.clock_check import ClockCheck
    from payment_smart_bot.bootstrap.remote_stripe import build_remote_gateway

    gateway = build_remote_gateway(settings, ClockCheck(clock, metrics), resources)
    return Gateway(gateway, start_threads("stripe", CALLS_AT_ONCE, resources))


def build_assistant(settings: Settings, clock: Callable[[], datetime]) -> Assistant | None:
    """Return a language model that words answers, if one is set; raises Misconfigured."""
    if settings.bedrock is None:
        return None
    try:
        from payment_smart_bot.bootstrap.aws import build_bedrock_assistant
    except ModuleNotFoundError:
        raise Misconfigured(
            "BEDROCK_MODEL_ID needs AWS's SDK: install the bot with its extra `aws`, or unset it."
        ) from None
    return build_bedrock_assistant(settings.bedrock, Breaker(clock))


def build_sorter(settings: Settings, clock: Callable[[], datetime]) -> Sorter | None:
    """Return a language model that sorts messages, if one is to; its breaker is its own."""
    if settings.bedrock is None or not settings.bedrock.sorts_messages:
        return None
    from payment_smart_bot.bootstrap.aws import build_bedrock_sorter

    return build_bedrock_sorter(settings.bedrock, Breaker(clock))


def build_events(settings: Settings, clock: Callable[[], datetime]) -> StripeEvents | None:
    """Return what reads Stripe's events; None where no secret was agreed with Stripe."""

    def agreed() -> list[str]:
        return [secret.reveal() for secret in settings.read_webhook_secrets()]

    return SignedEvents(agreed, clock) if settings.secrets or agreed() else None


def build_bot_check(settings: Settings, resources: ExitStack) -> BotCheck | None:
    """Return what finds out whether a person is behind a page, if that is set."""
    if settings.turnstile is None:
        return None
    from payment_smart_bot.adapters.turnstile import ADDRESS, TurnstileCheck
    from payment_smart_bot.bootstrap.connections import open_connections

    connections = open_connections(ADDRESS)
    resources.callback(connections.close)
    return TurnstileCheck(settings.turnstile.secret_key.reveal(), connections)


def build_merchant_endpoint(
    settings: Settings, clock: Callable[[], datetime], resources: ExitStack
) -> MerchantEndpoint | None:
    """Return where the merchant is told what becomes of payments, if that is set."""
    url, secret = settings.merchant_webhook_url, settings.merchant_webhook_secret
    if url is None or secret is None:
        return None
    from payment_smart_bot.adapters.merchant_endpoint import SignedEndpoint
    from payment_smart_bot.bootstrap.connections import open_connections

    connections = open_connections(url)
    resources.callback(connections.close)
    return SignedEndpoint(url, secret.reveal(), clock, connections)
