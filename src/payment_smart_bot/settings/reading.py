"""From the environment to settings, once, at start."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.model.cards import BRANDS
from payment_smart_bot.domain.model.errors import InvalidRequest, Misconfigured
from payment_smart_bot.domain.model.money import CURRENCIES, Money, money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.published_cards import SIMULATED, WITH_STAND_IN, Numbers
from payment_smart_bot.domain.value import replace
from payment_smart_bot.settings.checks import check
from payment_smart_bot.settings.environ import Reader
from payment_smart_bot.settings.values import (
    DEFAULT_DATABASE,
    LIVE_KEYS,
    RETURN_PATH,
    Bedrock,
    CardEntry,
    Environment,
    SecretSource,
    Settings,
    webhook_secrets,
)

SIMULATOR_PUBLISHABLE_KEY: Final = "pk_test_simulator"
LOCAL_ADDRESS: Final = "http://127.0.0.1:8000"
"""Where `serve` listens if nothing else is said."""

_LARGEST_AMOUNT: Final = 999_999_999_999
_STORED: Final = (
    "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "MERCHANT_API_KEY", "MERCHANT_WEBHOOK_SECRET",
)  # fmt: skip
"""What the secret of STRIPE_SECRET_ARN may hold."""

_FRAME_ANCESTOR: Final = re.compile(r"'self'|https?://(?:\*\.)?[A-Za-z0-9.\-]+(?::[0-9]{1,5})?")
_BEDROCK_ID: Final = re.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,2047}")


def read_settings(
    environ: Mapping[str, str], secret_at: Callable[[str], SecretSource] | None = None
) -> Settings:
    """Read all settings; raises Misconfigured with a sentence that says what to set.

    `secret_at` returns the secret of an ARN, for STRIPE_SECRET_ARN; it raises StoreUnavailable too.
    """
    arn = Reader(environ).text("STRIPE_SECRET_ARN")
    if arn is None:
        return _read(Reader(environ))
    if secret_at is None:
        raise Misconfigured("STRIPE_SECRET_ARN cannot be used here. Set STRIPE_SECRET_KEY.")
    if environ.get("STRIPE_SECRET_KEY", "").strip():
        raise Misconfigured("Set STRIPE_SECRET_KEY or STRIPE_SECRET_ARN, not both.")
    secrets = secret_at(arn)
    stored = {name: value for name, value in secrets().items() if name in _STORED}
    if not stored.get("STRIPE_SECRET_KEY"):
        raise Misconfigured("The secret of STRIPE_SECRET_ARN must hold STRIPE_SECRET_KEY.")
    return replace(_read(Reader({**environ, **stored})), secrets=secrets)


def _read(read: Reader) -> Settings:
    public_base_url = read.url("PUBLIC_BASE_URL")
    card_entry = _card_entry(read)
    settings = Settings(
        policy=_policy(read, card_entry),
        environment=read.parsed(
            "ENVIRONMENT", Environment, Environment.LOCAL, "local, dev, staging or prod"
        ),
        database=Path(read.text("SESSION_DATABASE") or DEFAULT_DATABASE),
        sessions_table=read.text("DYNAMODB_TABLE"),
        payments_table=read.text("PAYMENTS_TABLE"),
        stripe_key=read.secret("STRIPE_SECRET_KEY"),
        stripe_api_base=read.url("STRIPE_API_BASE"),
        stripe_webhook_secrets=webhook_secrets(read.text("STRIPE_WEBHOOK_SECRET") or ""),
        sealing_key=read.secret("SEALING_KEY"),
        kms_key_id=read.text("KMS_KEY_ID"),
        merchant_key=read.secret("MERCHANT_API_KEY"),
        merchant_webhook_url=read.address("MERCHANT_WEBHOOK_URL"),
        merchant_webhook_secret=read.secret("MERCHANT_WEBHOOK_SECRET"),
        public_base_url=public_base_url,
        card_entry=card_entry,
        publishable_key=read.text("STRIPE_PUBLISHABLE_KEY"),
        frame_ancestors=_frame_ancestors(read),
        cors_origins=read.listed("CORS_ORIGINS"),
        rate_limit_per_minute=read.number("RATE_LIMIT_PER_MINUTE", 120, 0, 100_000),
        raw_card_data=read.flag("ALLOW_RAW_CARD_DATA"),
        bedrock=_bedrock(read),
    )
    _refuse_a_log_of_cards(read)
    check(settings)
    if settings.simulated:
        settings = replace(settings, publishable_key=SIMULATOR_PUBLISHABLE_KEY)
    return settings


def _card_entry(read: Reader) -> CardEntry:
    live = (read.text("STRIPE_SECRET_KEY") or "").startswith(LIVE_KEYS)
    default = CardEntry.CHECKOUT if live else CardEntry.CHAT
    return read.parsed("CARD_ENTRY", CardEntry, default, "chat, form or checkout")


def _frame_ancestors(read: Reader) -> tuple[str, ...]:
    value = read.text("FRAME_ANCESTORS") or ""
    sources = tuple(value.replace(",", " ").split())
    if sources in {("none",), ("'none'",)}:
        return ()
    if not all(_FRAME_ANCESTOR.fullmatch(source) for source in sources):
        raise Misconfigured(
            "FRAME_ANCESTORS must be none, 'self', or the origins of the pages that may show the "
            "card form in a frame, such as https://shop.example.com."
        )
    return sources


def _policy(read: Reader, card_entry: CardEntry) -> Policy:
    brands = tuple(dict.fromkeys(read.listed("ACCEPTED_BRANDS"))) or tuple(BRANDS)
    if not set(brands) <= BRANDS.keys():
        raise Misconfigured(f"ACCEPTED_BRANDS takes some of: {', '.join(BRANDS)}.")
    currency = (read.text("PAYMENT_CURRENCY") or "usd").lower()
    if currency not in CURRENCIES:
        raise Misconfigured("PAYMENT_CURRENCY must be the code of a currency, such as usd or eur.")
    return Policy(
        accepted_brands=brands,
        max_field_attempts=read.number("MAX_FIELD_ATTEMPTS", 5, 1, 100),
        max_declines=read.number("MAX_DECLINES", 3, 1, 100),
        session_life=timedelta(hours=read.number("SESSION_TTL_HOURS", 1, 1, 24)),
        payment_retention=timedelta(days=read.number("PAYMENT_RETENTION_DAYS", 400, 1, 3650)),
        merchant=read.text("MERCHANT_NAME"),
        terms_url=read.url("TERMS_URL"),
        request=PaymentRequest(money=_amount(read, currency)),
        currency=currency,
        return_url=_return_url(read, card_entry),
        paused=read.flag("PAYMENTS_PAUSED"),
        test_numbers=_test_numbers(read),
        form_base_url=_base_url(read) if card_entry is CardEntry.FORM else None,
        checkout=card_entry is CardEntry.CHECKOUT,
        notices=read.text("MERCHANT_WEBHOOK_URL") is not None,
    )


def _base_url(read: Reader) -> str:
    return read.url("PUBLIC_BASE_URL") or LOCAL_ADDRESS


def _return_url(read: Reader, card_entry: CardEntry) -> str | None:
    """Return where a customer is sent back to; Stripe's page cannot be made without it."""
    known = read.url("PUBLIC_BASE_URL") or card_entry is CardEntry.CHECKOUT
    return f"{_base_url(read)}{RETURN_PATH}" if known else None


def _test_numbers(read: Reader) -> Numbers | None:
    """Return the numbers that alone are taken: without a live key it is a trial."""
    key = read.text("STRIPE_SECRET_KEY")
    if key is None:
        return SIMULATED
    return None if key.startswith(LIVE_KEYS) else WITH_STAND_IN


def _amount(read: Reader, currency: str) -> Money | None:
    amount = read.number("PAYMENT_AMOUNT", 0, 0, _LARGEST_AMOUNT)
    if not amount:
        return None
    try:
        return money(amount, currency)
    except InvalidRequest as error:
        raise Misconfigured(f"PAYMENT_AMOUNT cannot be charged: {error}") from error


def _bedrock(read: Reader) -> Bedrock | None:
    model_id = read.text("BEDROCK_MODEL_ID")
    guardrail = _guardrail(read)
    if model_id is None:
        if guardrail:
            raise Misconfigured(
                "Set BEDROCK_MODEL_ID as well: a guardrail guards a language model, and none is "
                "asked without it."
            )
        return None
    if not _BEDROCK_ID.fullmatch(model_id):
        raise Misconfigured(
            "BEDROCK_MODEL_ID must be the id or ARN of a model or inference profile, such as "
            "us.amazon.nova-2-lite-v1:0."
        )
    return Bedrock(model_id, guardrail)


def _guardrail(read: Reader) -> tuple[str, str] | None:
    guardrail, version = read.text("BEDROCK_GUARDRAIL_ID"), read.text("BEDROCK_GUARDRAIL_VERSION")
    if guardrail is None and version is None:
        return None
    if guardrail is None or version is None:
        raise Misconfigured(
            "Set both BEDROCK_GUARDRAIL_ID and BEDROCK_GUARDRAIL_VERSION, or neither: a guardrail "
            "is named by its id and a version."
        )
    if not _BEDROCK_ID.fullmatch(guardrail):
        raise Misconfigured("BEDROCK_GUARDRAIL_ID must be the id or ARN of a guardrail.")
    if not re.fullmatch("[1-9][0-9]{0,7}|DRAFT", version):
        raise Misconfigured("BEDROCK_GUARDRAIL_VERSION must be a number, such as 1, or DRAFT.")
    return guardrail, version


def _refuse_a_log_of_cards(read: Reader) -> None:
    if (read.text("STRIPE_LOG") or "").lower() == "debug":
        raise Misconfigured("STRIPE_LOG=debug prints card numbers. Unset it to start.")
