"""All settings: read once from the environment, checked at start, and kept in one frozen object."""

from payment_smart_bot.settings.keys import MerchantKey, Role, Secret
from payment_smart_bot.settings.reading import (
    LOCAL_ADDRESS,
    SIMULATOR_PUBLISHABLE_KEY,
    read_settings,
)
from payment_smart_bot.settings.values import (
    DEFAULT_DATABASE,
    LOGO_PATH,
    RETURN_PATH,
    Bedrock,
    Environment,
    SecretSource,
    Settings,
    Turnstile,
)

__all__ = [
    "DEFAULT_DATABASE",
    "LOCAL_ADDRESS",
    "LOGO_PATH",
    "RETURN_PATH",
    "SIMULATOR_PUBLISHABLE_KEY",
    "Bedrock",
    "Environment",
    "MerchantKey",
    "Role",
    "Secret",
    "SecretSource",
    "Settings",
    "Turnstile",
    "read_settings",
]
