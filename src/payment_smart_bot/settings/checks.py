"""Combinations of settings that cannot work. Each stops the program with what to set instead."""

import re
from typing import Final

from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.settings.keys import MerchantKey, check_strength
from payment_smart_bot.settings.placeholders import check_dots, check_placeholders
from payment_smart_bot.settings.values import (
    LIVE_KEYS,
    TEST_KEYS,
    Environment,
    Settings,
)

_LEAST_OF_WEBHOOK_SECRET: Final = 16


def check_settings(settings: Settings) -> None:
    """Raise Misconfigured if the settings contradict each other."""
    if settings.environment is Environment.PROD:
        check_placeholders(settings)  # first, because its sentence names the cause
    _check_aws(settings)
    check_dots(settings)
    _check_stripe(settings)
    _check_pages(settings)
    _check_merchant_webhook(settings)
    _check_environment(settings)


def _check_aws(settings: Settings) -> None:
    if (settings.sessions_table is None) is not (settings.payments_table is None):
        raise Misconfigured(
            "Set DYNAMODB_TABLE and PAYMENTS_TABLE together: sessions and payments lie in two "
            "tables of DynamoDB."
        )
    if settings.sessions_table and settings.sessions_table == settings.payments_table:
        raise Misconfigured("DYNAMODB_TABLE and PAYMENTS_TABLE must be two tables.")
    if (settings.live_url is None) is not (settings.connections_table is None):
        raise Misconfigured(
            "Set LIVE_URL and CONNECTIONS_TABLE together: the table says who watches what over the "
            "WebSockets at that address."
        )
    if settings.connections_table in {settings.sessions_table, settings.payments_table} - {None}:
        raise Misconfigured("CONNECTIONS_TABLE must be a table of its own.")
    if settings.kms_key_id and settings.sealing_key:
        raise Misconfigured("Set KMS_KEY_ID or SEALING_KEY, not both.")
    if settings.sessions_table and not settings.has_shared_seal:
        raise Misconfigured(
            "Set KMS_KEY_ID as well (or SEALING_KEY, the same for all): with DYNAMODB_TABLE every "
            "process has to open what another one has sealed."
        )


def _check_stripe(settings: Settings) -> None:
    key = settings.stripe_key.reveal() if settings.stripe_key else None
    if key is None and settings.environment is not Environment.LOCAL:
        raise Misconfigured(
            "Set STRIPE_SECRET_KEY: outside ENVIRONMENT=local there is no simulator."
        )
    if key is not None and not key.startswith(LIVE_KEYS + TEST_KEYS):
        raise Misconfigured(
            "STRIPE_SECRET_KEY must start with sk_test_, rk_test_, sk_live_ or rk_live_."
        )
    if key and key.startswith(LIVE_KEYS) and (settings.stripe_api_base or "").startswith("http:"):
        raise Misconfigured(
            "STRIPE_API_BASE must start with https:// with a live key: cards travel encrypted only."
        )
    if key is None and settings.stripe_api_base:
        raise Misconfigured("Set STRIPE_SECRET_KEY as well: STRIPE_API_BASE is used with a key.")
    is_typed = settings.policy.entry_mode is EntryMode.CHAT
    may_be_typed = settings.allows_raw_card_data and settings.has_shared_seal
    if settings.is_live and is_typed and not may_be_typed:
        raise Misconfigured(
            "With a live key set CARD_ENTRY=checkout or form, so that the card goes to Stripe "
            "itself. Card numbers typed in a chat need ALLOW_RAW_CARD_DATA=true and SEALING_KEY "
            "or KMS_KEY_ID: set both only if your PCI DSS scope covers it."
        )


def _check_pages(settings: Settings) -> None:
    entry = settings.policy.entry_mode
    if entry is EntryMode.CHAT:
        if settings.publishable_key and not settings.is_simulated:
            _check_publishable_key(settings, "The page of the chat offers Stripe's fields with it.")
        return
    if settings.public_base_url is None and settings.environment is not Environment.LOCAL:
        raise Misconfigured(
            "Set PUBLIC_BASE_URL, the address at which customers reach this server: "
            f"CARD_ENTRY={entry.value} needs it outside ENVIRONMENT=local."
        )
    if entry is EntryMode.FORM and not settings.is_simulated:
        _check_publishable_key(settings, "CARD_ENTRY=form needs it.")
    if settings.is_live and not (settings.public_base_url or "").startswith("https://"):
        raise Misconfigured(_NEEDS_HTTPS[entry])


_NEEDS_HTTPS: Final = {
    EntryMode.FORM: (
        "Set PUBLIC_BASE_URL to an https:// address: with a live key, Stripe's card form works on "
        "such a page only."
    ),
    EntryMode.CHECKOUT: (
        "Set PUBLIC_BASE_URL to an https:// address of this server: with a live key, customers pay "
        "on Stripe's page (CARD_ENTRY=checkout), which leads them back there."
    ),
}


def _check_publishable_key(settings: Settings, why: str) -> None:
    mode = "live" if settings.is_live else "test"
    if not re.fullmatch(rf"pk_{mode}_[A-Za-z0-9_]{{1,255}}", settings.publishable_key or ""):
        raise Misconfigured(
            f"Set STRIPE_PUBLISHABLE_KEY to the publishable key of the same account and mode as "
            f"STRIPE_SECRET_KEY: it starts with pk_{mode}_. {why}"
        )


def _check_merchant_webhook(settings: Settings) -> None:
    url = settings.merchant_webhook_url
    if url and settings.merchant_webhook_secret is None:
        raise Misconfigured(
            "Set MERCHANT_WEBHOOK_SECRET as well: what is sent to MERCHANT_WEBHOOK_URL is signed "
            "with it."
        )
    is_local = settings.environment is Environment.LOCAL
    if url and not (url.startswith("https://") or is_local):
        raise Misconfigured(
            "MERCHANT_WEBHOOK_URL must start with https://: it is told of customers' payments."
        )
    secret = settings.merchant_webhook_secret
    if url and secret and not is_local and len(secret.reveal()) < _LEAST_OF_WEBHOOK_SECRET:
        raise Misconfigured(
            f"MERCHANT_WEBHOOK_SECRET must have at least {_LEAST_OF_WEBHOOK_SECRET} characters "
            "outside ENVIRONMENT=local: whoever guesses it can tell you of payments that never "
            "were. Make one with: openssl rand -hex 32"
        )


def _check_environment(settings: Settings) -> None:
    if settings.environment is not Environment.LOCAL:
        for key in settings.named_keys:
            check_strength(key)
        if settings.merchant_key is not None:
            check_strength(MerchantKey("merchant", settings.merchant_key))
    if settings.environment is not Environment.PROD:
        return
    if settings.merchant_key is None and not settings.named_keys:
        raise Misconfigured("Set MERCHANT_API_KEY: ENVIRONMENT=prod needs it.")
    if not (settings.public_base_url or "").startswith("https://"):
        raise Misconfigured(
            "Set PUBLIC_BASE_URL to an https:// address: ENVIRONMENT=prod needs it."
        )
