"""The settings as values."""

from collections.abc import Mapping
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Final, Protocol

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.protocols.card_testing import TryLimits
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.settings.keys import MerchantKey, Secret, is_strong, parse_named_keys
from payment_smart_bot.settings.merchant_file import NO_FILE, MerchantFile

DEFAULT_DATABASE: Final = Path("var/payment-smart-bot.sqlite3")
DEFAULT_KEY_FILE: Final = Path("~/.local/state/payment-smart-bot/sealing.key")
"""Not beside the database: whoever copies the one must not get the other."""

RETURN_PATH: Final = "/return"
"""The path under PUBLIC_BASE_URL to which a bank, or Stripe's page, sends the customer back."""

LOGO_PATH: Final = "/assets/logo.svg"
"""The path under PUBLIC_BASE_URL at which the logo of the merchant's file is."""

LIVE_KEYS: Final = ("sk_live_", "rk_live_")
TEST_KEYS: Final = ("sk_test_", "rk_test_")


class Environment(StrEnum):
    """Where the program runs."""

    LOCAL = "local"
    DEV = "dev"
    STAGING = "staging"
    PROD = "prod"


class SecretSource(Protocol):
    """Reads the values that a stored secret holds, by name."""

    def __call__(self, *, fresh: bool = False) -> Mapping[str, str]:
        """Return the values, at most some minutes old; `fresh` reads them anew.

        Raises StoreUnavailable.
        """


class Bedrock(Value, frozen=True):
    """The id of a model on Amazon Bedrock, and the id and version of its guardrail, if any.

    It words answers, and sorts unclear messages too where `sorts_messages` says so.
    """

    model_id: str
    guardrail: tuple[str, str] | None = None
    sorts_messages: bool = False


class Turnstile(Value, frozen=True):
    """The keys of a widget of Cloudflare Turnstile: the public one of pages, and the secret one."""

    site_key: str
    secret_key: Secret


class Settings(Value, frozen=True):
    """All settings, checked. `read_settings` builds them.

    `audit_file` is None where the audit log goes to standard error. `secrets` reads the secrets
    that Secrets Manager keeps; it is None if they come from the environment. `live_url` is the
    address of API Gateway's WebSockets, without a slash at its end.
    """

    policy: Policy
    merchant_file: MerchantFile = NO_FILE
    environment: Environment = Environment.LOCAL
    deployment: str | None = None
    database: Path = DEFAULT_DATABASE
    audit_file: Path | None = None
    sessions_table: str | None = None
    payments_table: str | None = None
    live_url: str | None = None
    connections_table: str | None = None
    secrets: SecretSource | None = None
    stripe_key: Secret | None = None
    stripe_api_base: str | None = None
    stripe_webhook_secrets: tuple[Secret, ...] = ()
    sealing_key: Secret | None = None
    sealing_key_file: Path = DEFAULT_KEY_FILE
    kms_key_id: str | None = None
    merchant_key: Secret | None = None
    named_keys: tuple[MerchantKey, ...] = ()
    merchant_webhook_url: str | None = None
    merchant_webhook_secret: Secret | None = None
    public_base_url: str | None = None
    local_address: str | None = None
    chat_page_url: str | None = None
    web_chat: bool = True
    publishable_key: str | None = None
    frame_ancestors: tuple[str, ...] = ()
    cors_origins: tuple[str, ...] = ()
    rate_limit_per_minute: int = 120
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...] = ()
    try_limits: TryLimits = TryLimits()
    allows_raw_card_data: bool = False
    confirms_without_secret: bool = False
    turnstile: Turnstile | None = None
    simulator_url: str | None = None
    bedrock: Bedrock | None = None

    @property
    def is_live(self) -> bool:
        """Whether real cards are charged."""
        return self.stripe_key is not None and self.stripe_key.reveal().startswith(LIVE_KEYS)

    @property
    def issues_ids(self) -> bool:
        """Whether only ids of sessions that this program has issued are taken."""
        return self.is_live or self.environment is Environment.PROD

    @property
    def has_card_secrets(self) -> bool:
        """Whether a consent needs the secret of whoever gave the card."""
        return self.issues_ids and not self.confirms_without_secret

    def read_stripe_key(self, *, fresh: bool = False) -> str:
        """Return the current API key; `fresh` reads it anew instead of taking one some minutes old.

        Raises Misconfigured if the key has changed its mode: only a new start takes such a key.
        """
        key = self._read_secret("STRIPE_SECRET_KEY", self.stripe_key, fresh=fresh)
        if key is None or not key.reveal().startswith(LIVE_KEYS if self.is_live else TEST_KEYS):
            raise Misconfigured("The stored API key is of another mode than this program's.")
        return key.reveal()

    def read_merchant_key(self) -> Secret | None:
        """Return the current merchant key, if there is one."""
        return self._read_secret("MERCHANT_API_KEY", self.merchant_key)

    def read_merchant_keys(self) -> tuple[MerchantKey, ...]:
        """Return the current merchant keys, but for stored ones that are too weak to start with."""
        keys = self._read_named_keys()
        merchant_key = self.read_merchant_key()
        if merchant_key is not None:
            keys = (MerchantKey("merchant", merchant_key), *keys)
        if self.environment is Environment.LOCAL:
            return keys
        return tuple(key for key in keys if is_strong(key.secret.reveal()))

    def _read_named_keys(self) -> tuple[MerchantKey, ...]:
        if self.secrets is None or "MERCHANT_API_KEYS" not in self.secrets():
            return self.named_keys
        try:
            return parse_named_keys(self.secrets()["MERCHANT_API_KEYS"])
        except ValueError:
            return ()

    def read_webhook_secrets(self) -> tuple[Secret, ...]:
        """Return the current secrets that sign Stripe's webhooks."""
        if self.secrets is None or "STRIPE_WEBHOOK_SECRET" not in self.secrets():
            return self.stripe_webhook_secrets
        return split_webhook_secrets(self.secrets()["STRIPE_WEBHOOK_SECRET"])

    def _read_secret(
        self, name: str, given: Secret | None, *, fresh: bool = False
    ) -> Secret | None:
        value = self.secrets(fresh=fresh).get(name) if self.secrets else None
        return Secret(value) if value else given

    @property
    def storage_name(self) -> str:
        """The place where sessions and payments are stored, in words for the operator."""
        if self.sessions_table is None:
            return str(self.database.absolute())
        return f"DynamoDB's tables {self.sessions_table} and {self.payments_table}"

    @property
    def has_shared_seal(self) -> bool:
        """Whether card numbers are sealed with a key that every process can use."""
        return self.kms_key_id is not None or self.sealing_key is not None

    @property
    def is_simulated(self) -> bool:
        """Whether the simulator stands in for Stripe."""
        return self.stripe_key is None

    @property
    def takes_cards_of_stripe_js(self) -> bool:
        """Whether a page may give a card by Stripe.js: on the form, or beside typing in the chat.

        Beside typing it is offered where a browser can load Stripe.js with a key, or its stand-in.
        """
        if self.policy.entry_mode is not EntryMode.CHAT:
            return self.policy.entry_mode is EntryMode.FORM
        return bool(self.simulator_url if self.is_simulated else self.publishable_key)

    def find_chat_address(self, session_id: str) -> str | None:
        """Return where the customer of a session finds it on a chat page, if that is known.

        On a page of its own the id is in the fragment, which browsers send to no server.
        """
        if self.chat_page_url:
            return f"{self.chat_page_url}/#session={session_id}"
        ours = self.public_base_url or self.local_address
        return f"{ours}/c/{session_id}" if ours and self.web_chat else None

    def with_local_address(self, address: str, simulator_url: str | None = None) -> "Settings":
        """Return the settings with the address of a server on this machine, unless one is set.

        `simulator_url` is where a browser reaches the simulator's pages, if the simulator is used.
        """
        settings = replace(self, simulator_url=simulator_url)
        if self.public_base_url is not None or self.environment is not Environment.LOCAL:
            return settings
        form = address if self.policy.entry_mode is EntryMode.FORM else None
        logo = f"{address}{LOGO_PATH}" if self.merchant_file.logo else self.policy.logo_url
        policy = replace(
            self.policy,
            return_url=f"{address}{RETURN_PATH}",
            form_base_url=form,
            logo_url=logo,
        )
        return replace(settings, policy=policy, local_address=address)


def split_webhook_secrets(value: str) -> tuple[Secret, ...]:
    """Return the secrets in STRIPE_WEBHOOK_SECRET: several while one replaces another."""
    return tuple(Secret(part.strip()) for part in value.split(",") if part.strip())
