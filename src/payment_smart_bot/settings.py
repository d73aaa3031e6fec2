"""Every setting, read once from the environment into one frozen object and checked at start."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple, Protocol, TypeVar

from payment_smart_bot.domain.cards import BRANDS
from payment_smart_bot.domain.errors import InvalidRequest, Misconfigured
from payment_smart_bot.domain.money import CURRENCIES, Money, money
from payment_smart_bot.domain.payment_request import PaymentRequest
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.test_numbers import SIMULATED, STAND_INS

Parsed = TypeVar("Parsed")

DEFAULT_DATABASE: Final = Path("var/payment-smart-bot.sqlite3")
RETURN_PATH: Final = "/return"
"""Where a bank, or Stripe's page, sends the customer back to, under PUBLIC_BASE_URL."""

_LARGEST_AMOUNT: Final = 999_999_999_999
_LIVE_KEYS: Final = ("sk_live_", "rk_live_")
_TEST_KEYS: Final = ("sk_test_", "rk_test_")
SIMULATOR_PUBLISHABLE_KEY: Final = "pk_test_simulator"
LOCAL_ADDRESS: Final = "http://127.0.0.1:8000"
"""Where `serve` listens if nothing else is said."""

_STORED: Final = (
    "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "MERCHANT_API_KEY", "MERCHANT_WEBHOOK_SECRET",
)  # fmt: skip
"""What the secret of STRIPE_SECRET_ARN may hold."""

_FRAME_ANCESTOR: Final = re.compile(r"'self'|https?://(?:\*\.)?[A-Za-z0-9.\-]+(?::[0-9]{1,5})?")
_BEDROCK_ID: Final = re.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,2047}")


class CardEntry(StrEnum):
    """Where a customer gives the card: in the chat, on the hosted form, or on Stripe's page."""

    CHAT = "chat"
    FORM = "form"
    CHECKOUT = "checkout"


class Environment(StrEnum):
    """Where the program runs."""

    LOCAL = "local"
    DEV = "dev"
    STAGING = "staging"
    PROD = "prod"


@dataclass(frozen=True, slots=True)
class Secret:
    """A setting that shows as `[secure]` everywhere but in `reveal()`."""

    _value: str

    def reveal(self) -> str:
        """Return the value itself."""
        return self._value

    def __repr__(self) -> str:
        return "[secure]"

    __str__ = __repr__


class SecretSource(Protocol):
    """What a stored secret holds, by name."""

    def __call__(self, *, fresh: bool = False) -> Mapping[str, str]:
        """Return it as it was some minutes ago, or `fresh` as it is now."""


class Bedrock(NamedTuple):
    """A language model of Amazon Bedrock's, and the id and version of a guardrail, if any."""

    model_id: str
    guardrail: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, checked. Build it with `read_settings`.

    `secrets` has the secrets as they are now, where they are not in the environment.
    """

    policy: Policy
    environment: Environment = Environment.LOCAL
    database: Path = DEFAULT_DATABASE
    sessions_table: str | None = None
    payments_table: str | None = None
    secrets: SecretSource | None = None
    stripe_key: Secret | None = None
    stripe_api_base: str | None = None
    stripe_webhook_secrets: tuple[Secret, ...] = ()
    sealing_key: Secret | None = None
    kms_key_id: str | None = None
    merchant_key: Secret | None = None
    merchant_webhook_url: str | None = None
    merchant_webhook_secret: Secret | None = None
    public_base_url: str | None = None
    card_entry: CardEntry = CardEntry.CHAT
    publishable_key: str | None = None
    frame_ancestors: tuple[str, ...] = ()
    cors_origins: tuple[str, ...] = ()
    rate_limit_per_minute: int = 120
    raw_card_data: bool = False
    simulator_url: str | None = None
    bedrock: Bedrock | None = None

    @property
    def live(self) -> bool:
        """Whether real cards are charged."""
        return self.stripe_key is not None and self.stripe_key.reveal().startswith(_LIVE_KEYS)

    def stripe_key_now(self, *, fresh: bool = False) -> str:
        """Return the API key as it is stored now; `fresh`: not as it was some minutes ago.

        Raises Misconfigured for one of another mode: that is for a new start to take.
        """
        key = self._stored("STRIPE_SECRET_KEY", self.stripe_key, fresh=fresh)
        if key is None or not key.reveal().startswith(_LIVE_KEYS if self.live else _TEST_KEYS):
            raise Misconfigured("The stored API key is of another mode than this program's.")
        return key.reveal()

    def merchant_key_now(self) -> Secret | None:
        """Return the merchant key, as it is stored now where it is."""
        return self._stored("MERCHANT_API_KEY", self.merchant_key)

    def webhook_secrets_now(self) -> tuple[Secret, ...]:
        """Return the secrets agreed with Stripe, as they are stored now where they are."""
        if self.secrets is None or "STRIPE_WEBHOOK_SECRET" not in self.secrets():
            return self.stripe_webhook_secrets
        return webhook_secrets(self.secrets()["STRIPE_WEBHOOK_SECRET"])

    def _stored(self, name: str, given: Secret | None, *, fresh: bool = False) -> Secret | None:
        value = self.secrets(fresh=fresh).get(name) if self.secrets else None
        return Secret(value) if value else given

    @property
    def kept_in(self) -> str:
        """Where sessions and payments lie, for the operator to read."""
        if self.sessions_table is None:
            return str(self.database.absolute())
        return f"DynamoDB's tables {self.sessions_table} and {self.payments_table}"

    @property
    def shared_seal(self) -> bool:
        """Whether card numbers are sealed with a key that is no file of this machine."""
        return self.kms_key_id is not None or self.sealing_key is not None

    @property
    def simulated(self) -> bool:
        """Whether the simulator stands in for Stripe."""
        return self.stripe_key is None

    def served_at(self, address: str, simulator_url: str | None = None) -> "Settings":
        """Return the settings of a server on this machine, where no other address is set.

        `simulator_url` is where a browser reaches the simulator's pages, if it is used.
        """
        served = replace(self, simulator_url=simulator_url)
        if self.public_base_url is not None or self.environment is not Environment.LOCAL:
            return served
        form = address if self.card_entry is CardEntry.FORM else None
        there = replace(self.policy, return_url=f"{address}{RETURN_PATH}", form_base_url=form)
        return replace(served, policy=there)


class _Reader:
    """Reads values of the environment; an empty value counts as none."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def text(self, name: str) -> str | None:
        return self._environ.get(name, "").strip() or None

    def secret(self, name: str) -> Secret | None:
        value = self.text(name)
        return Secret(value) if value else None

    def number(self, name: str, default: int, lowest: int, highest: int) -> int:
        value = self.text(name)
        if value is None:
            return default
        if not re.fullmatch("[0-9]{1,12}", value) or not lowest <= int(value) <= highest:
            raise Misconfigured(f"{name} must be a whole number from {lowest} to {highest}.")
        return int(value)

    def flag(self, name: str) -> bool:
        value = (self.text(name) or "false").lower()
        if value not in {"true", "false", "1", "0"}:
            raise Misconfigured(f"{name} must be true or false.")
        return value in {"true", "1"}

    def url(self, name: str) -> str | None:
        value = self.address(name)
        return value.rstrip("/") if value else None

    def address(self, name: str) -> str | None:
        value = self.text(name)
        if value and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
            raise Misconfigured(f"{name} must be a web address, such as https://example.com.")
        return value

    def listed(self, name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in (self.text(name) or "").split(",") if part.strip())

    def parsed(
        self, name: str, parse: Callable[[str], Parsed], default: Parsed, hint: str
    ) -> Parsed:
        value = self.text(name)
        if value is None:
            return default
        try:
            return parse(value)
        except ValueError:
            raise Misconfigured(f"{name} must be {hint}.") from None


def read_settings(
    environ: Mapping[str, str], secret_at: Callable[[str], SecretSource] | None = None
) -> Settings:
    """Read all settings; raises Misconfigured with a sentence that says what to set.

    `secret_at` returns the secret of an ARN, for STRIPE_SECRET_ARN; it raises StoreUnavailable too.
    """
    arn = _Reader(environ).text("STRIPE_SECRET_ARN")
    if arn is None:
        return _read(_Reader(environ))
    if secret_at is None:
        raise Misconfigured("STRIPE_SECRET_ARN cannot be used here. Set STRIPE_SECRET_KEY.")
    if environ.get("STRIPE_SECRET_KEY", "").strip():
        raise Misconfigured("Set STRIPE_SECRET_KEY or STRIPE_SECRET_ARN, not both.")
    secrets = secret_at(arn)
    stored = {name: value for name, value in secrets().items() if name in _STORED}
    if not stored.get("STRIPE_SECRET_KEY"):
        raise Misconfigured("The secret of STRIPE_SECRET_ARN must hold STRIPE_SECRET_KEY.")
    return replace(_read(_Reader({**environ, **stored})), secrets=secrets)


def webhook_secrets(value: str) -> tuple[Secret, ...]:
    """Return the secrets that STRIPE_WEBHOOK_SECRET holds: several while one is exchanged."""
    return tuple(Secret(part.strip()) for part in value.split(",") if part.strip())


def _read(read: _Reader) -> Settings:
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
    _check_aws(settings)
    _check_stripe(settings)
    _check_pages(settings)
    _check_merchant_webhook(settings)
    _check_environment(settings)
    if settings.simulated:
        settings = replace(settings, publishable_key=SIMULATOR_PUBLISHABLE_KEY)
    return settings


def _card_entry(read: _Reader) -> CardEntry:
    live = (read.text("STRIPE_SECRET_KEY") or "").startswith(_LIVE_KEYS)
    default = CardEntry.CHECKOUT if live else CardEntry.CHAT
    return read.parsed("CARD_ENTRY", CardEntry, default, "chat, form or checkout")


def _frame_ancestors(read: _Reader) -> tuple[str, ...]:
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


def _policy(read: _Reader, card_entry: CardEntry) -> Policy:
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


def _base_url(read: _Reader) -> str:
    return read.url("PUBLIC_BASE_URL") or LOCAL_ADDRESS


def _return_url(read: _Reader, card_entry: CardEntry) -> str | None:
    """Return where a customer is sent back to; Stripe's page cannot be made without it."""
    known = read.url("PUBLIC_BASE_URL") or card_entry is CardEntry.CHECKOUT
    return f"{_base_url(read)}{RETURN_PATH}" if known else None


def _test_numbers(read: _Reader) -> Collection[str] | None:
    """Return the numbers that alone are taken: without a live key it is a trial."""
    key = read.text("STRIPE_SECRET_KEY")
    if key is None:
        return SIMULATED
    return None if key.startswith(_LIVE_KEYS) else STAND_INS


def _amount(read: _Reader, currency: str) -> Money | None:
    amount = read.number("PAYMENT_AMOUNT", 0, 0, _LARGEST_AMOUNT)
    if not amount:
        return None
    try:
        return money(amount, currency)
    except InvalidRequest as error:
        raise Misconfigured(f"PAYMENT_AMOUNT cannot be charged: {error}") from error


def _bedrock(read: _Reader) -> Bedrock | None:
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


def _guardrail(read: _Reader) -> tuple[str, str] | None:
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


def _refuse_a_log_of_cards(read: _Reader) -> None:
    if (read.text("STRIPE_LOG") or "").lower() == "debug":
        raise Misconfigured("STRIPE_LOG=debug prints card numbers. Unset it to start.")


def _check_aws(settings: Settings) -> None:
    if (settings.sessions_table is None) is not (settings.payments_table is None):
        raise Misconfigured(
            "Set DYNAMODB_TABLE and PAYMENTS_TABLE together: sessions and payments lie in two "
            "tables of DynamoDB."
        )
    if settings.sessions_table and settings.sessions_table == settings.payments_table:
        raise Misconfigured("DYNAMODB_TABLE and PAYMENTS_TABLE must be two tables.")
    if settings.kms_key_id and settings.sealing_key:
        raise Misconfigured("Set KMS_KEY_ID or SEALING_KEY, not both.")
    if settings.sessions_table and not settings.shared_seal:
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
    if key is not None and not key.startswith(_LIVE_KEYS + _TEST_KEYS):
        raise Misconfigured(
            "STRIPE_SECRET_KEY must start with sk_test_, rk_test_, sk_live_ or rk_live_."
        )
    if key and key.startswith(_LIVE_KEYS) and (settings.stripe_api_base or "").startswith("http:"):
        raise Misconfigured(
            "STRIPE_API_BASE must start with https:// with a live key: cards travel encrypted only."
        )
    if key is None and settings.stripe_api_base:
        raise Misconfigured("Set STRIPE_SECRET_KEY as well: STRIPE_API_BASE is used with a key.")
    typed = settings.card_entry is CardEntry.CHAT
    if typed and settings.live and not (settings.raw_card_data and settings.shared_seal):
        raise Misconfigured(
            "With a live key set CARD_ENTRY=checkout or form, so that the card goes to Stripe "
            "itself. Card numbers typed in a chat need ALLOW_RAW_CARD_DATA=true and SEALING_KEY "
            "or KMS_KEY_ID: set both only if your PCI DSS scope covers it."
        )


def _check_pages(settings: Settings) -> None:
    entry = settings.card_entry
    if entry is CardEntry.CHAT:
        return
    if settings.public_base_url is None and settings.environment is not Environment.LOCAL:
        raise Misconfigured(
            "Set PUBLIC_BASE_URL, the address at which customers reach this server: "
            f"CARD_ENTRY={entry.value} needs it outside ENVIRONMENT=local."
        )
    if entry is CardEntry.FORM and not settings.simulated:
        _check_publishable_key(settings)
    if settings.live and not (settings.public_base_url or "").startswith("https://"):
        raise Misconfigured(_NEEDS_HTTPS[entry])


_NEEDS_HTTPS: Final = {
    CardEntry.FORM: (
        "Set PUBLIC_BASE_URL to an https:// address: with a live key, Stripe's card form works on "
        "such a page only."
    ),
    CardEntry.CHECKOUT: (
        "Set PUBLIC_BASE_URL to an https:// address of this server: with a live key, customers pay "
        "on Stripe's page (CARD_ENTRY=checkout), which leads them back there."
    ),
}


def _check_publishable_key(settings: Settings) -> None:
    mode = "live" if settings.live else "test"
    if not re.fullmatch(rf"pk_{mode}_[A-Za-z0-9_]{{1,255}}", settings.publishable_key or ""):
        raise Misconfigured(
            f"Set STRIPE_PUBLISHABLE_KEY to the publishable key of the same account and mode as "
            f"STRIPE_SECRET_KEY: it starts with pk_{mode}_. CARD_ENTRY=form needs it."
        )


def _check_merchant_webhook(settings: Settings) -> None:
    url = settings.merchant_webhook_url
    if url and settings.merchant_webhook_secret is None:
        raise Misconfigured(
            "Set MERCHANT_WEBHOOK_SECRET as well: what is sent to MERCHANT_WEBHOOK_URL is signed "
            "with it."
        )
    local = settings.environment is Environment.LOCAL
    if url and not (url.startswith("https://") or local):
        raise Misconfigured(
            "MERCHANT_WEBHOOK_URL must start with https://: it is told of customers' payments."
        )


def _check_environment(settings: Settings) -> None:
    if settings.environment is not Environment.PROD:
        return
    if settings.merchant_key is None:
        raise Misconfigured("Set MERCHANT_API_KEY: ENVIRONMENT=prod needs it.")
    if not (settings.public_base_url or "").startswith("https://"):
        raise Misconfigured(
            "Set PUBLIC_BASE_URL to an https:// address: ENVIRONMENT=prod needs it."
        )
