"""The only place that builds adapters: settings in, an Application out.

What costs a start on Lambda, or is not in its package, is imported where it is used.
"""

import logging
import secrets
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import cache, partial
from typing import TYPE_CHECKING

from payment_smart_bot.adapters.breaker import Breaker
from payment_smart_bot.adapters.stripe.calls import ClientAtFirstUse
from payment_smart_bot.adapters.stripe.cards import CardNumbers
from payment_smart_bot.adapters.stripe.gateway import (
    CONNECT_AND_READ_SECONDS,
    MAX_NETWORK_RETRIES,
    StripeGateway,
)
from payment_smart_bot.adapters.stripe.webhooks import SignedEvents
from payment_smart_bot.domain.model.effects import Ask, Effect
from payment_smart_bot.domain.model.errors import Misconfigured, StoreUnavailable
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import (
    Assistant,
    Measures,
    MerchantEndpoint,
    PaymentGateway,
    Sealer,
    Store,
    StripeEvents,
)
from payment_smart_bot.service.chat import Chat, new_session_id
from payment_smart_bot.service.erasure import Erasure
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.measuring import UNMEASURED
from payment_smart_bot.service.merchant import Merchant
from payment_smart_bot.service.outbox import Outbox
from payment_smart_bot.service.performing import AT_STRIPE, Performer
from payment_smart_bot.service.refunds import Refunds
from payment_smart_bot.service.settlement import Settlement
from payment_smart_bot.service.webhooks import Webhooks
from payment_smart_bot.settings import Environment, Secret, SecretSource, Settings

if TYPE_CHECKING:
    import requests
    import stripe
    from starlette.types import ASGIApp

    from payment_smart_bot.adapters.aws.clients import AwsClients
    from stripe_simulator import Simulator

NO_BROWSER = "http://127.0.0.1:12111"
"""Where pages of the simulator are said to be while no server shows them."""

SIMULATOR_KEY = "sk_test_simulator"
CALLS_AT_ONCE = 128
"""Threads that wait for Stripe and the model: more than the charges that come at once."""

TURNS_AT_ONCE = 64
"""Threads of a server in which whole turns wait for DynamoDB, some milliseconds each."""

_SPEAK_OF_CARDS = ("stripe", "botocore")


class Application(Value, frozen=True):
    """Everything that an entry point needs. Close it when done.

    `simulator_app` makes the app by which a browser speaks to the simulator, where that is used.
    `events` is None where no secret was agreed with Stripe.
    """

    settings: Settings
    chat: Chat
    merchant: Merchant
    refunds: Refunds
    erasure: Erasure
    settlement: Settlement
    webhooks: Webhooks
    events: StripeEvents | None
    outbox: Outbox
    performer: Performer
    store: Store
    gateway: PaymentGateway
    close: Callable[[], None]
    simulator_app: "Callable[[], ASGIApp] | None" = None
    measures: Measures = UNMEASURED


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def build(
    settings: Settings,
    clock: Callable[[], datetime] = utc_now,
    measures: Measures = UNMEASURED,
    *,
    serves: bool = False,
) -> Application:
    """Build the application; raises Misconfigured or StoreUnavailable with what to do.

    `serves`: turns come at once, on an event loop that must not wait for another machine.
    """
    silence_loggers_that_print_cards()
    with ExitStack() as resources:
        sealer = _sealer(settings)
        policy = settings.policy
        store = Ledger(_store(settings, measures), clock, policy.notices)
        resources.callback(store.close)
        gateway, pool, simulator = _gateway(settings, clock, resources)
        settlement = Settlement(store, policy, clock, _random_bits, measures)
        only_issued_ids = settings.environment is Environment.PROD
        leaves = AT_STRIPE if pool else frozenset[type[Effect]]()
        assistant = _assistant(settings, clock)
        if assistant is not None:
            pool = pool or _threads("model", CALLS_AT_ONCE, resources)
            leaves |= {Ask}
        waits = serves and settings.sessions_table is not None
        turns = _threads("turn", TURNS_AT_ONCE, resources) if waits else None
        return Application(
            settings=settings,
            chat=Chat(store, policy, clock, settlement, _random_bits, only_issued_ids, measures),
            merchant=Merchant(store, policy, clock, new_session_id, _random_bits),
            refunds=Refunds(store, clock),
            erasure=Erasure(store, gateway, clock),
            settlement=settlement,
            webhooks=Webhooks(store, clock, settlement),
            events=_events(settings, clock),
            outbox=Outbox(store, clock, _merchant_endpoint(settings, clock, resources)),
            performer=Performer(
                gateway,
                sealer,
                clock,
                assistant,
                leaves_machine=leaves,
                pool=pool,
                turns=turns,
                measures=measures,
            ),
            store=store,
            gateway=gateway,
            simulator_app=partial(_simulator_app, simulator) if simulator else None,
            measures=measures,
            close=resources.pop_all().close,
        )


def _random_bits() -> str:
    return secrets.token_hex(16)


def silence_loggers_that_print_cards() -> None:
    """Pin loggers that print card numbers at DEBUG above it, whatever the root level.

    And those below them, such as `botocore.endpoint`, whatever was set for these.
    """
    for name in _SPEAK_OF_CARDS:
        logging.getLogger(name).setLevel(logging.WARNING)
        for below in logging.root.manager.loggerDict:
            if below.startswith(f"{name}."):
                logging.getLogger(below).setLevel(logging.NOTSET)


def secret_at(arn: str) -> SecretSource:
    """Return the secret of AWS Secrets Manager that has this ARN; it is fetched when asked."""
    from payment_smart_bot.adapters.aws.secrets import StoredSecrets

    silence_loggers_that_print_cards()
    return StoredSecrets(_aws(), arn)


def emf_measures(environment: Environment) -> Measures:
    """Return measures that go to standard output, for CloudWatch; on Lambda only."""
    from payment_smart_bot.adapters.aws.metrics import EmfMeasures

    return EmfMeasures(environment.value)


@cache
def _aws() -> "AwsClients":
    from payment_smart_bot.adapters.aws.clients import AwsClients

    return AwsClients()


def _store(settings: Settings, measures: Measures) -> Store:
    sessions, payments = settings.sessions_table, settings.payments_table
    if sessions is None or payments is None:
        from payment_smart_bot.adapters.sqlite.store import SqliteStore

        return SqliteStore(settings.database)
    from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore

    client = _aws().client("dynamodb")
    return DynamoDbStore(client, sessions, payments, measures=measures)


def _sealer(settings: Settings) -> Sealer:
    if settings.kms_key_id is not None:
        from payment_smart_bot.adapters.aws.sealing import KmsSealer

        return KmsSealer(_aws(), settings.kms_key_id)
    from payment_smart_bot.adapters.local_sealing import LocalSealer

    if settings.sealing_key is not None:
        return LocalSealer.from_setting(settings.sealing_key.reveal())
    return LocalSealer.from_key_file(settings.database.with_suffix(".key"))


def _threads(name: str, most: int, resources: ExitStack) -> Executor:
    pool = ThreadPoolExecutor(most, thread_name_prefix=name)
    resources.callback(pool.shutdown, wait=False, cancel_futures=True)
    return pool


def _gateway(
    settings: Settings, clock: Callable[[], datetime], resources: ExitStack
) -> "tuple[StripeGateway, Executor | None, Simulator | None]":
    """Return a gateway, and what goes with it.

    Threads in which its calls wait where they leave this machine, or the simulator.
    """
    if settings.stripe_key is None:
        return _simulated_gateway(settings, clock, resources)
    opened_later = resources.enter_context(ExitStack())
    client = ClientAtFirstUse(partial(_client, settings, settings.stripe_key, opened_later))
    key = settings.stripe_key_now if settings.secrets else None
    gateway = StripeGateway(client, _card_numbers(settings), key, livemode=settings.live)
    return gateway, _threads("stripe", CALLS_AT_ONCE, resources), None


def _simulated_gateway(
    settings: Settings, clock: Callable[[], datetime], resources: ExitStack
) -> "tuple[StripeGateway, None, Simulator]":
    import stripe

    simulator = _simulator(settings, clock)
    resources.callback(simulator.close)
    client = stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())
    return StripeGateway(client), None, simulator


def _client(settings: Settings, key: Secret, resources: ExitStack) -> "stripe.StripeClient":
    import stripe

    address = settings.stripe_api_base or stripe.DEFAULT_API_BASE
    http_client = stripe.RequestsClient(CONNECT_AND_READ_SECONDS, _connections(address))
    resources.callback(http_client.close)
    return stripe.StripeClient(
        key.reveal(),
        max_network_retries=MAX_NETWORK_RETRIES,
        http_client=http_client,
        base_addresses={"api": settings.stripe_api_base} if settings.stripe_api_base else {},
    )


def _assistant(settings: Settings, clock: Callable[[], datetime]) -> Assistant | None:
    """Return the assistant of the settings; raises Misconfigured where the SDK is missing."""
    if settings.bedrock is None:
        return None
    try:
        from payment_smart_bot.adapters.aws import assistant as bedrock
    except ModuleNotFoundError:
        raise Misconfigured(
            "BEDROCK_MODEL_ID needs AWS's SDK: install payment-smart-bot[aws], or unset it."
        ) from None
    model_id, guardrail = settings.bedrock.model_id, settings.bedrock.guardrail
    guard = bedrock.Guardrail(*guardrail) if guardrail else None
    client = partial(bedrock.converse_client, _aws())
    return bedrock.BedrockAssistant(client, model_id, Breaker(clock), guard)


def _card_numbers(settings: Settings) -> CardNumbers:
    """Return what may be sent of a card number; the settings have been checked for it before."""
    if settings.live:
        return CardNumbers.SENT if settings.raw_card_data else CardNumbers.NEVER
    return CardNumbers.STAND_INS


def _events(settings: Settings, clock: Callable[[], datetime]) -> SignedEvents | None:
    def agreed() -> list[str]:
        return [secret.reveal() for secret in settings.webhook_secrets_now()]

    return SignedEvents(agreed, clock) if settings.secrets or agreed() else None


def _merchant_endpoint(
    settings: Settings, clock: Callable[[], datetime], resources: ExitStack
) -> MerchantEndpoint | None:
    url, secret = settings.merchant_webhook_url, settings.merchant_webhook_secret
    if url is None or secret is None:
        return None
    from payment_smart_bot.adapters.merchant_endpoint import SignedEndpoint

    connections = _connections(url)
    resources.callback(connections.close)
    return SignedEndpoint(url, secret.reveal(), clock, connections)


def _connections(address: str) -> "requests.Session":
    """Return connections for as many calls as may wait at once, which follow no redirect.

    One would carry a card to an address that nobody has chosen.
    """
    import requests
    from requests.adapters import HTTPAdapter
    from requests.utils import get_environ_proxies

    session = requests.Session()
    session.max_redirects = 0
    # Read once. Each call would do it anew, and would let a ~/.netrc replace the API key.
    session.proxies = dict(get_environ_proxies(address))
    session.trust_env = False
    session.mount("https://", HTTPAdapter(pool_maxsize=CALLS_AT_ONCE))
    session.mount("http://", HTTPAdapter(pool_maxsize=CALLS_AT_ONCE))
    return session


def _simulator_app(simulator: "Simulator") -> "ASGIApp":
    from stripe_simulator.asgi import asgi_app  # for servers only: it imports Starlette

    return asgi_app(simulator)


def _simulator(settings: Settings, clock: Callable[[], datetime]) -> "Simulator":
    import sqlite3

    from stripe_simulator import Simulator

    path = settings.database.with_suffix(".simulator.sqlite3")
    address = settings.simulator_url or NO_BROWSER
    try:
        return Simulator.open(path, clock=lambda: clock().timestamp(), base_url=address)
    except sqlite3.Error as error:
        raise StoreUnavailable(
            f"The simulator's file {path} cannot be used ({error}): "
            "set SESSION_DATABASE to another path."
        ) from error
