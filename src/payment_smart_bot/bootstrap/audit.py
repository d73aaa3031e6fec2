"""The audit log that the settings ask for, and what it says of them at the start."""

import secrets
import sys
from collections.abc import Callable
from datetime import datetime
from typing import TextIO

from payment_smart_bot import __version__
from payment_smart_bot.adapters.audit.stream import AuditStream
from payment_smart_bot.domain.model.audit import DONE, HERE, PROGRAM, Action, AuditEvent
from payment_smart_bot.ports import AuditLog
from payment_smart_bot.service.back_office.audit import BoundedAudit
from payment_smart_bot.settings import Settings


def build_audit(
    settings: Settings,
    clock: Callable[[], datetime],
    stream: TextIO | None = None,
    *,
    must_be_writable: bool,
) -> AuditLog:
    """Return the audit log; raises Misconfigured if it must be writable and is not.

    Where the settings name no file it goes to `stream`, or else to standard error.
    """
    if settings.audit_file is None:
        return BoundedAudit(AuditStream(stream or sys.stderr, _draw_name, clock), clock)
    from payment_smart_bot.adapters.audit.file import AuditFile

    file = AuditFile(settings.audit_file, _draw_name, clock)
    if must_be_writable:
        file.check()
    return BoundedAudit(file, clock)


def _draw_name() -> str:
    """Return a name that no other process has."""
    return secrets.token_hex(8)


def build_start(settings: Settings) -> AuditEvent:
    """Return the event that says with which settings a process begins to serve.

    It has no secret, and no address that may hold one.
    """
    limits = settings.try_limits
    details: dict[str, str | int] = {
        "version": __version__,
        "environment": settings.environment.value,
        "cards": "live" if settings.is_live else "simulated" if settings.is_simulated else "test",
        "cardEntry": settings.policy.entry_mode.value,
        "rawCardDataAllowed": str(settings.allows_raw_card_data),
        "sealedBy": "KMS" if settings.kms_key_id else "key" if settings.sealing_key else "key file",
        "merchantKeys": ", ".join(
            f"{key.name}: {'+'.join(sorted(key.roles))}" for key in settings.read_merchant_keys()
        ),
        "stripeWebhookSecrets": len(settings.read_webhook_secrets()),
        "merchantWebhook": str(settings.merchant_webhook_url is not None),
        "corsOrigins": " ".join(settings.cors_origins),
        "frameAncestors": " ".join(settings.frame_ancestors),
        "trustedProxies": " ".join(map(str, settings.trusted_proxies)),
        "requestsPerMinute": settings.rate_limit_per_minute,
        "sessionsPerHour": limits.sessions,
        "cardsPerHour": limits.cards,
        "declinesPerHour": limits.declines,
        "paymentsPaused": str(settings.policy.paused),
        "model": settings.bedrock.model_id if settings.bedrock else "",
    }
    return AuditEvent(Action.START, DONE, PROGRAM, HERE, details=details)
