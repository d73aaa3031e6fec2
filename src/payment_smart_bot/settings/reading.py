"""Builds the settings from the environment, once, at start."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_details import BRANDS
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.published_cards import SIMULATED, WITH_STAND_IN, Numbers
from payment_smart_bot.domain.model.errors import InvalidRequest, Misconfigured
from payment_smart_bot.domain.model.money import CURRENCIES, Money, read_money
from payment_smart_bot.domain.model.payment_request import (
    LONGEST_PREFIX,
    SHORTEST_PREFIX,
    PaymentRequest,
    is_descriptor,
)
from payment_smart_bot.domain.protocols.card_testing import TryLimits
from payment_smart_bot.domain.value import replace
from payment_smart_bot.settings.checks import check_settings
from payment_smart_bot.settings.environ import Reader
from payment_smart_bot.settings.keys import parse_named_keys
from payment_smart_bot.settings.merchant_file import NO_FILE, MerchantFile, read_merchant_file
from payment_smart_bot.settings.values import (
    DEFAULT_DATABASE,
    DEFAULT_KEY_FILE,
    LIVE_KEYS,
    LOGO_PATH,
    RETURN_PATH,
    Bedrock,
    Environment,
    SecretSource,
    Settings,
    Turnstile,
    split_webhook_secrets,
)

SIMULATOR_PUBLISHABLE_KEY: Final = "pk_test_simulator"
LOCAL_ADDRESS: Final = "http://127.0.0.1:8000"
"""Where `serve` listens by default."""

_LONGEST_CONTACT: Final = 200
_LARGEST_AMOUNT: Final = 999_999_999_999
_STORED_NAMES: Final = (
    "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "MERCHANT_API_KEY", "MERCHANT_API_KEYS",
    "MERCHANT_WEBHOOK_SECRET", "TURNSTILE_SECRET_KEY",
)  # fmt: skip
"""The settings that the secret of STRIPE_SECRET_ARN may hold."""

_NAMED_KEYS: Final = (
    "keys of the form name:roles:key with commas between them, such as desk:view+refund:KEY; the "
    "roles are view, create, refund and erase"
)
_FRAME_ANCESTOR: Final = re.compile(r"'self'|https?://(?:\*\.)?[A-Za-z0-9.\-]+(?::[0-9]{1,5})?")
_LIVE_URL: Final = re.compile(
    r"(?:wss://[A-Za-z0-9.-]+|ws://(?:127\.0\.0\.1|localhost))(?::[0-9]{1,5})?(?:/[^\s?#]*)?"
)
_DEPLOYMENT: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")
_BEDROCK_ID: Final = re.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,2047}")


def read_settings(
    environ: Mapping[str, str], find_secret: Callable[[str], SecretSource] | None = None
) -> Settings:
    """Return all settings. Raises Misconfigured with a sentence that says what to set.

    `find_secret` returns the secret that STRIPE_SECRET_ARN names. Reading that secret raises
    StoreUnavailable when Secrets Manager is out of reach.
    """
    arn = Reader(environ).read_text("STRIPE_SECRET_ARN")
    if arn is None:
        return _build_settings(Reader(environ))
    if find_secret is None:
        raise Misconfigured("STRIPE_SECRET_ARN cannot be used here. Set STRIPE_SECRET_KEY.")
    if environ.get("STRIPE_SECRET_KEY", "").strip():
        raise Misconfigured("Set STRIPE_SECRET_KEY or STRIPE_SECRET_ARN, not both.")
    secrets = find_secret(arn)
    stored = {name: value for name, value in secrets().items() if name in _STORED_NAMES}
    if not stored.get("STRIPE_SECRET_KEY"):
        raise Misconfigured("The secret of STRIPE_SECRET_ARN must hold STRIPE_SECRET_KEY.")
    return replace(_build_settings(Reader({**environ, **stored})), secrets=secrets)


def _build_settings(reader: Reader) -> Settings:
    public_base_url = reader.read_url("PUBLIC_BASE_URL")
    merchant_file = _read_merchant_file(reader)
    settings = Settings(
        policy=_read_policy(reader, _read_entry_mode(reader), merchant_file),
        merchant_file=merchant_file,
        environment=reader.read_parsed(
            "ENVIRONMENT", Environment, Environment.LOCAL, "local, dev, staging or prod"
        ),
        deployment=_read_deployment(reader),
        database=Path(reader.read_text("SESSION_DATABASE") or DEFAULT_DATABASE),
        audit_file=_read_audit_file(reader),
        sessions_table=reader.read_text("DYNAMODB_TABLE"),
        payments_table=reader.read_text("PAYMENTS_TABLE"),
        live_url=_read_live_url(reader),
        connections_table=reader.read_text("CONNECTIONS_TABLE"),
        stripe_key=reader.read_secret("STRIPE_SECRET_KEY"),
        stripe_api_base=reader.read_url("STRIPE_API_BASE"),
        stripe_webhook_secrets=split_webhook_secrets(
            reader.read_text("STRIPE_WEBHOOK_SECRET") or ""
        ),
        sealing_key=reader.read_secret("SEALING_KEY"),
        sealing_key_file=Path(reader.read_text("SEALING_KEY_FILE") or DEFAULT_KEY_FILE),
        kms_key_id=reader.read_text("KMS_KEY_ID"),
        merchant_key=reader.read_secret("MERCHANT_API_KEY"),
        named_keys=reader.read_parsed("MERCHANT_API_KEYS", parse_named_keys, (), _NAMED_KEYS),
        merchant_webhook_url=reader.read_address("MERCHANT_WEBHOOK_URL"),
        merchant_webhook_secret=reader.read_secret("MERCHANT_WEBHOOK_SECRET"),
        public_base_url=public_base_url,
        chat_page_url=reader.read_url("CHAT_PAGE_URL"),
        web_chat=reader.read_flag("WEB_CHAT", default=True),
        publishable_key=reader.read_text("STRIPE_PUBLISHABLE_KEY"),
        frame_ancestors=_read_frame_ancestors(reader),
        cors_origins=reader.read_origins("CORS_ORIGINS"),
        rate_limit_per_minute=reader.read_number("RATE_LIMIT_PER_MINUTE", 120, 0, 100_000),
        try_limits=TryLimits(
            sessions=reader.read_number("SESSIONS_PER_HOUR", 300, 0, 1_000_000),
            cards=reader.read_number("CARDS_PER_HOUR", 60, 0, 1_000_000),
            declines=reader.read_number("DECLINES_PER_HOUR", 10, 0, 1_000),
        ),
        trusted_proxies=reader.read_networks("TRUSTED_PROXIES"),
        allows_raw_card_data=reader.read_flag("ALLOW_RAW_CARD_DATA"),
        turnstile=_read_turnstile(reader),
        confirms_without_secret=reader.read_flag("CONFIRM_WITHOUT_SECRET"),
        bedrock=_read_bedrock(reader),
    )
    _refuse_to_log_cards(reader)
    check_settings(settings)
    if settings.is_simulated:
        settings = replace(settings, publishable_key=SIMULATOR_PUBLISHABLE_KEY)
    return settings


def _read_merchant_file(reader: Reader) -> MerchantFile:
    path = reader.read_text("MERCHANT_FILE")
    if path is None:
        return NO_FILE
    merchant = read_merchant_file(Path(path).expanduser())
    in_both = {
        "MERCHANT_NAME or name": merchant.name,
        "MERCHANT_CONTACT or contact": merchant.contact,
        "MERCHANT_LOGO_URL or logo": merchant.logo or merchant.logo_url,
        "TERMS_URL or terms": merchant.terms,
    }
    twice = [
        names for names, value in in_both.items() if value and reader.read_text(names.split()[0])
    ]
    if twice:
        raise Misconfigured(
            f"Set each of these once, as a variable or in MERCHANT_FILE: {', '.join(twice)}."
        )
    return merchant


def _read_turnstile(reader: Reader) -> Turnstile | None:
    site_key = reader.read_text("TURNSTILE_SITE_KEY")
    secret_key = reader.read_secret("TURNSTILE_SECRET_KEY")
    if site_key is None:
        return None
    if secret_key is None:
        raise Misconfigured(
            "Set TURNSTILE_SECRET_KEY with TURNSTILE_SITE_KEY: what the widget answers is checked "
            "with it."
        )
    if not re.fullmatch("[A-Za-z0-9_-]{1,64}", site_key):
        raise Misconfigured("TURNSTILE_SITE_KEY must be the site key of a widget of Turnstile.")
    return Turnstile(site_key, secret_key)


def _read_deployment(reader: Reader) -> str | None:
    deployment = reader.read_text("DEPLOYMENT_ID")
    if deployment is not None and not _DEPLOYMENT.fullmatch(deployment):
        raise Misconfigured(
            "DEPLOYMENT_ID must have 1 to 64 characters of A-Z a-z 0-9 . _ and -, such as shop-1."
        )
    return deployment


def _read_live_url(reader: Reader) -> str | None:
    address = reader.read_text("LIVE_URL")
    if address is not None and not _LIVE_URL.fullmatch(address):
        raise Misconfigured(
            "LIVE_URL must be the address of API Gateway's WebSockets, such as "
            "wss://abc123.execute-api.us-east-1.amazonaws.com/prod."
        )
    return address and address.rstrip("/")


def _read_audit_file(reader: Reader) -> Path | None:
    """Return where the audit log lies: beside the database; None for standard error."""
    given = reader.read_text("AUDIT_LOG")
    if given is not None:
        return None if given == "-" else Path(given).expanduser()
    if reader.read_text("DYNAMODB_TABLE"):
        return None
    return Path(reader.read_text("SESSION_DATABASE") or DEFAULT_DATABASE).with_suffix(
        ".audit.jsonl"
    )


def _read_entry_mode(reader: Reader) -> EntryMode:
    live = (reader.read_text("STRIPE_SECRET_KEY") or "").startswith(LIVE_KEYS)
    default = EntryMode.CHECKOUT if live else EntryMode.CHAT
    return reader.read_parsed("CARD_ENTRY", EntryMode, default, "chat, form or checkout")


def _read_frame_ancestors(reader: Reader) -> tuple[str, ...]:
    value = reader.read_text("FRAME_ANCESTORS") or ""
    sources = tuple(value.replace(",", " ").split())
    if sources in {("none",), ("'none'",)}:
        return ()
    if not all(_FRAME_ANCESTOR.fullmatch(source) for source in sources):
        raise Misconfigured(
            "FRAME_ANCESTORS must be none, 'self', or the origins of the pages that may show the "
            "card form in a frame, such as https://shop.example.com."
        )
    return sources


def _read_policy(reader: Reader, entry_mode: EntryMode, merchant: MerchantFile) -> Policy:
    brands = tuple(dict.fromkeys(reader.read_list("ACCEPTED_BRANDS"))) or tuple(BRANDS)
    if not set(brands) <= BRANDS.keys():
        raise Misconfigured(f"ACCEPTED_BRANDS takes some of: {', '.join(BRANDS)}.")
    currency = (reader.read_text("PAYMENT_CURRENCY") or "usd").lower()
    if currency not in CURRENCIES:
        raise Misconfigured("PAYMENT_CURRENCY must be the code of a currency, such as usd or eur.")
    return Policy(
        accepted_brands=brands,
        max_field_attempts=reader.read_number("MAX_FIELD_ATTEMPTS", 5, 1, 100),
        max_declines=reader.read_number("MAX_DECLINES", 3, 1, 100),
        consent_life=timedelta(minutes=reader.read_number("CONSENT_LIFE_MINUTES", 60, 1, 1440)),
        session_life=timedelta(hours=reader.read_number("SESSION_TTL_HOURS", 1, 1, 24)),
        payment_retention=timedelta(
            days=reader.read_number("PAYMENT_RETENTION_DAYS", 400, 1, 3650)
        ),
        merchant=reader.read_text("MERCHANT_NAME") or merchant.name,
        logo_url=reader.read_address("MERCHANT_LOGO_URL") or _find_logo(reader, merchant),
        contact=_read_contact(reader) or merchant.contact,
        terms_url=reader.read_url("TERMS_URL") or merchant.terms,
        request=PaymentRequest(money=_read_amount(reader, currency)),
        currency=currency,
        statement_prefix=_read_statement_prefix(reader),
        return_url=_build_return_url(reader, entry_mode),
        paused=reader.read_flag("PAYMENTS_PAUSED"),
        test_numbers=_choose_test_numbers(reader),
        entry_mode=entry_mode,
        form_base_url=_read_base_url(reader) if entry_mode is EntryMode.FORM else None,
    )


def _read_statement_prefix(reader: Reader) -> str | None:
    prefix = reader.read_text("STATEMENT_PREFIX")
    if prefix is None:
        return None
    if not (SHORTEST_PREFIX <= len(prefix) <= LONGEST_PREFIX and is_descriptor(prefix)):
        raise Misconfigured(
            "STATEMENT_PREFIX must be the shortened descriptor of your Stripe account: "
            f"{SHORTEST_PREFIX} to {LONGEST_PREFIX} plain Latin characters, one letter at least, "
            "without any of < > \\ ' \" *."
        )
    return prefix


def _read_contact(reader: Reader) -> str | None:
    contact = reader.read_text("MERCHANT_CONTACT")
    if contact and (len(contact) > _LONGEST_CONTACT or not contact.isprintable()):
        raise Misconfigured(
            "MERCHANT_CONTACT must be one line that says where customers find a person, such as "
            f"help@example.com, +1 555 0100: at most {_LONGEST_CONTACT} characters."
        )
    return contact


def _find_logo(reader: Reader, merchant: MerchantFile) -> str | None:
    """Return where browsers find the logo of the merchant's file."""
    return f"{_read_base_url(reader)}{LOGO_PATH}" if merchant.logo else merchant.logo_url


def _read_base_url(reader: Reader) -> str:
    return reader.read_url("PUBLIC_BASE_URL") or LOCAL_ADDRESS


def _build_return_url(reader: Reader, entry_mode: EntryMode) -> str | None:
    """Return where Stripe and banks send the customer back to; Checkout cannot do without it."""
    known = reader.read_url("PUBLIC_BASE_URL") or entry_mode is EntryMode.CHECKOUT
    return f"{_read_base_url(reader)}{RETURN_PATH}" if known else None


def _choose_test_numbers(reader: Reader) -> Numbers | None:
    """Return the only card numbers that a trial takes, or None with a live key."""
    key = reader.read_text("STRIPE_SECRET_KEY")
    if key is None:
        return SIMULATED
    return None if key.startswith(LIVE_KEYS) else WITH_STAND_IN


def _read_amount(reader: Reader, currency: str) -> Money | None:
    amount = reader.read_number("PAYMENT_AMOUNT", 0, 0, _LARGEST_AMOUNT)
    if not amount:
        return None
    try:
        return read_money(amount, currency)
    except InvalidRequest as error:
        raise Misconfigured(f"PAYMENT_AMOUNT cannot be charged: {error}") from error


def _read_bedrock(reader: Reader) -> Bedrock | None:
    model_id = reader.read_text("BEDROCK_MODEL_ID")
    guardrail = _read_guardrail(reader)
    sorts = reader.read_flag("BEDROCK_SORTS_MESSAGES")
    if model_id is None:
        if guardrail:
            raise Misconfigured(
                "Set BEDROCK_MODEL_ID as well: a guardrail guards a language model, and none is "
                "asked without it."
            )
        if sorts:
            raise Misconfigured(
                "Set BEDROCK_MODEL_ID as well: BEDROCK_SORTS_MESSAGES needs a language model."
            )
        return None
    if not _BEDROCK_ID.fullmatch(model_id):
        raise Misconfigured(
            "BEDROCK_MODEL_ID must be the id or ARN of a model or inference profile, such as "
            "us.amazon.nova-2-lite-v1:0."
        )
    return Bedrock(model_id, guardrail, sorts)


def _read_guardrail(reader: Reader) -> tuple[str, str] | None:
    guardrail = reader.read_text("BEDROCK_GUARDRAIL_ID")
    version = reader.read_text("BEDROCK_GUARDRAIL_VERSION")
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


def _refuse_to_log_cards(reader: Reader) -> None:
    if (reader.read_text("STRIPE_LOG") or "").lower() == "debug":
        raise Misconfigured("STRIPE_LOG=debug prints card numbers. Unset it to start.")
