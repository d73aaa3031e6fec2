"""What settings there are, as values."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.value import Value, replace

DEFAULT_DATABASE: Final = Path("var/payment-smart-bot.sqlite3")
RETURN_PATH: Final = "/return"
"""Where a bank, or Stripe's page, sends the customer back to, under PUBLIC_BASE_URL."""

LIVE_KEYS: Final = ("sk_live_", "rk_live_")
TEST_KEYS: Final = ("sk_test_", "rk_test_")


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


class Secret(Value, frozen=True):
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


class Bedrock(Value, frozen=True):
    """A language model of Amazon Bedrock's, and the id and version of a guardrail, if any."""

    model_id: str
    guardrail: tuple[str, str] | None = None


class Settings(Value, frozen=True):
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
        return self.stripe_key is not None and self.stripe_key.reveal().startswith(LIVE_KEYS)

    def stripe_key_now(self, *, fresh: bool = False) -> str:
        """Return the API key as it is stored now; `fresh`: not as it was some minutes ago.

        Raises Misconfigured for one of another mode: that is for a new start to take.
        """
        key = self._stored("STRIPE_SECRET_KEY", self.stripe_key, fresh=fresh)
        if key is None or not key.reveal().startswith(LIVE_KEYS if self.live else TEST_KEYS):
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


def webhook_secrets(value: str) -> tuple[Secret, ...]:
    """Return the secrets that STRIPE_WEBHOOK_SECRET holds: several while one is exchanged."""
    return tuple(Secret(part.strip()) for part in value.split(",") if part.strip())
