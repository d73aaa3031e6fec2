"""Values that stand in examples in place of a key. Whoever copies an example may leave them in."""

import re
from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.settings.keys import Secret
from payment_smart_bot.settings.values import Settings

_PLACEHOLDER: Final = re.compile(
    r"(?:\.\.\.|…|\*{3,})$|^<.*>$|change[-_. ]?(?:me|this|it)|replace[-_. ]?(?:me|this|it)"
    r"|your[-_. ](?:[a-z]+[-_. ])*(?:key|secret|token|here)|insert[-_. ](?:[a-z]+[-_. ])*here"
    r"|placeholder|example|try-it-out|_anything$|x{7,}",
    re.IGNORECASE,
)
"""A key that was drawn at random has one of these once in millions."""

_PUBLISHED: Final = re.compile("[123]x0{10,}[A-F]{2}")
"""Cloudflare's keys for tests, which let everybody through, or nobody:
https://developers.cloudflare.com/turnstile/troubleshooting/testing/"""

_DOTS: Final = ("...", "…")
_OF_STRIPE: Final = frozenset({"STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"})
_STRIPE_KEYS: Final = "Copy your own from https://dashboard.stripe.com/apikeys"
_DRAWN: Final = "Make one with: openssl rand -hex 32"
_TURNSTILE: Final = "Copy your own from your widget at Cloudflare"


def check_placeholders(settings: Settings) -> None:
    """Raise Misconfigured if a key is the placeholder of an example, or a published test key."""
    for name, value, remedy in _list_keys(settings):
        if _PLACEHOLDER.search(value) or _PUBLISHED.fullmatch(value):
            raise Misconfigured(
                f"{name} has the placeholder of an example in it, which ENVIRONMENT=prod does not "
                f"take. {remedy}"
            )


def check_dots(settings: Settings) -> None:
    """Raise Misconfigured for `sk_test_...` or `whsec_...`, in every environment.

    With them a server starts, and no payment succeeds.
    """
    for name, value, _ in _list_keys(settings):
        if name in _OF_STRIPE and value.endswith(_DOTS):
            raise Misconfigured(f"{name} still has the dots of an example: put your own in.")


def _list_keys(settings: Settings) -> Iterator[tuple[str, str, str]]:
    """Yield each key that is set: the name of its setting, the key, and where to get a real one."""
    turnstile = settings.turnstile
    held: tuple[tuple[str, Secret | None, str], ...] = (
        ("STRIPE_SECRET_KEY", settings.stripe_key, _STRIPE_KEYS),
        ("MERCHANT_API_KEY", settings.merchant_key, _DRAWN),
        *(("MERCHANT_API_KEYS", key.secret, _DRAWN) for key in settings.named_keys),
        ("MERCHANT_WEBHOOK_SECRET", settings.merchant_webhook_secret, _DRAWN),
        ("SEALING_KEY", settings.sealing_key, _DRAWN),
        *(
            (
                "STRIPE_WEBHOOK_SECRET",
                secret,
                "Stripe shows yours beside the webhook endpoint at "
                "https://dashboard.stripe.com/webhooks",
            )
            for secret in settings.stripe_webhook_secrets
        ),
        ("TURNSTILE_SECRET_KEY", turnstile.secret_key if turnstile else None, _TURNSTILE),
    )
    for name, secret, remedy in held:
        if secret is not None:
            yield name, secret.reveal(), remedy
    if settings.publishable_key:
        yield "STRIPE_PUBLISHABLE_KEY", settings.publishable_key, _STRIPE_KEYS
    if turnstile:
        yield "TURNSTILE_SITE_KEY", turnstile.site_key, _TURNSTILE
