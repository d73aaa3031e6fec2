"""The application: all parts, put together."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING, TextIO

from payment_smart_bot.adapters.local_audience import LocalAudience
from payment_smart_bot.bootstrap.audit import build_audit
from payment_smart_bot.bootstrap.logs import silence_loggers_that_print_cards
from payment_smart_bot.bootstrap.parts import (
    Gateway,
    build_assistant,
    build_bot_check,
    build_events,
    build_gateway,
    build_merchant_endpoint,
    build_remote_audience,
    build_sealer,
    build_sorter,
    draw_random_bits,
    open_store,
    utc_now,
)
from payment_smart_bot.bootstrap.threads import CALLS_AT_ONCE, TURNS_AT_ONCE, start_threads
from payment_smart_bot.domain.model.calls.effects import Ask, Effect, Sort, StripeCall
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import (
    AuditLog,
    BotCheck,
    Metrics,
    PaymentGateway,
    RemoteAudience,
    Store,
    StripeEvents,
)
from payment_smart_bot.service.back_office.audit import NO_AUDIT
from payment_smart_bot.service.back_office.erasure import Erasure
from payment_smart_bot.service.back_office.merchant import Merchant
from payment_smart_bot.service.back_office.outbox import Outbox
from payment_smart_bot.service.bell import Bell
from payment_smart_bot.service.card_testing import CardTestingGuard
from payment_smart_bot.service.conversing.chat import Chat
from payment_smart_bot.service.conversing.session_ids import new_session_id
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.metering import NO_METRICS
from payment_smart_bot.service.settling.orphans import Orphans
from payment_smart_bot.service.settling.refunds import Refunds
from payment_smart_bot.service.settling.settlement import Settlement
from payment_smart_bot.service.settling.webhooks import Webhooks
from payment_smart_bot.settings.values import Settings

if TYPE_CHECKING:
    from starlette.types import ASGIApp


class Application(Value, frozen=True):
    """Everything that an entry point needs. Close it when done.

    `simulator_app` makes the app that browsers use to speak to the simulator, where it is used.
    `events` is None where no secret was agreed with Stripe, `bot_check` where nobody is checked.
    `remote_audience` is there where another machine holds the connections of pages.
    """

    settings: Settings
    chat: Chat
    merchant: Merchant
    refunds: Refunds
    erasure: Erasure
    settlement: Settlement
    orphans: Orphans
    webhooks: Webhooks
    events: StripeEvents | None
    outbox: Outbox
    bell: Bell
    effect_handler: EffectHandler
    store: Store
    phrasebook: Phrasebook
    gateway: PaymentGateway
    close: Callable[[], None]
    audience: LocalAudience
    remote_audience: RemoteAudience | None = None
    simulator_app: "Callable[[], ASGIApp] | None" = None
    metrics: Metrics = NO_METRICS
    audit: AuditLog = NO_AUDIT
    bot_check: BotCheck | None = None


def build(
    settings: Settings,
    clock: Callable[[], datetime] = utc_now,
    metrics: Metrics = NO_METRICS,
    *,
    serves: bool = False,
    audit_stream: TextIO | None = None,
) -> Application:
    """Build the application; raises Misconfigured or StoreUnavailable with what to do.

    `serves`: turns come at once, on an event loop that must not wait for another machine.
    `audit_stream` takes the audit log where the settings name no file for it.
    """
    silence_loggers_that_print_cards()
    with ExitStack() as resources:
        audit = build_audit(settings, clock, audit_stream, must_be_writable=serves)
        resources.callback(audit.close)
        sealer = build_sealer(settings)
        store = open_store(settings, metrics)
        resources.callback(store.close)
        gateway = build_gateway(settings, clock, metrics, resources)
        effects = EffectHandler(
            gateway.stripe,
            sealer,
            clock,
            assistant=build_assistant(settings, clock),
            sorter=build_sorter(settings, clock),
            metrics=metrics,
        )
        effects = _add_threads(effects, gateway, resources)
        if serves and settings.sessions_table is not None:
            effects = replace(effects, turns=start_threads("turn", TURNS_AT_ONCE, resources))
        remote = None if serves else build_remote_audience(settings, clock, metrics)
        audience = LocalAudience(remote)
        notices = settings.merchant_webhook_url is not None
        ledger = Ledger(store, clock, notices=notices, audience=audience)
        chat = _build_chat(settings, ledger, metrics)
        settlement = chat.settlement
        return Application(
            settings=settings,
            chat=chat,
            merchant=Merchant(
                store, settings.policy, clock, new_session_id, draw_random_bits, audience
            ),
            refunds=Refunds(ledger, clock, metrics),
            erasure=Erasure(store, gateway.stripe, clock, audience),
            settlement=settlement,
            orphans=Orphans(ledger, settlement, clock, metrics),
            webhooks=Webhooks(ledger, clock, settlement),
            events=build_events(settings, clock),
            bell=ledger.bell,
            bot_check=build_bot_check(settings, resources),
            outbox=Outbox(ledger, clock, build_merchant_endpoint(settings, clock, resources)),
            effect_handler=effects,
            store=store,
            phrasebook=chat.phrasebook,
            gateway=gateway.stripe,
            audience=audience,
            remote_audience=remote,
            simulator_app=gateway.simulator.asgi_app if gateway.simulator else None,
            metrics=metrics,
            audit=audit,
            close=resources.pop_all().close,
        )


def _build_chat(settings: Settings, ledger: Ledger, metrics: Metrics) -> Chat:
    policy, clock = settings.policy, ledger.clock
    phrasebook = policy.language.build_phrasebook(
        policy.fields.phrases, settings.merchant_file.sentences
    )
    guard = CardTestingGuard(ledger.store, settings.try_limits, clock, metrics)
    settlement = Settlement(
        ledger,
        policy,
        phrasebook,
        clock,
        draw_random_bits,
        metrics,
        guard,
        hears_events=lambda: bool(settings.read_webhook_secrets()),
    )
    return Chat(
        ledger,
        policy,
        phrasebook,
        clock,
        settlement,
        draw_random_bits,
        only_issued_ids=settings.issues_ids,
        card_secrets=settings.has_card_secrets,
        checks_for_bots=settings.turnstile is not None,
        sorts_by_model=settings.bedrock is not None and settings.bedrock.sorts_messages,
        metrics=metrics,
        guard=guard,
    )


def _add_threads(effects: EffectHandler, gateway: Gateway, resources: ExitStack) -> EffectHandler:
    """Return the handler with threads in which it waits for Stripe and the language model."""
    pool = gateway.pool
    leaves_machine: tuple[type[Effect], ...] = (StripeCall,) if pool else ()
    if effects.assistant is not None:
        pool = pool or start_threads("model", CALLS_AT_ONCE, resources)
        leaves_machine += (Ask, Sort)
    return replace(effects, leaves_machine=leaves_machine, pool=pool)
