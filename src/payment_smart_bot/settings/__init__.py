"""Every setting, read once from the environment into one frozen object and checked at start."""

from payment_smart_bot.settings.reading import (
    LOCAL_ADDRESS,
    SIMULATOR_PUBLISHABLE_KEY,
    read_settings,
)
from payment_smart_bot.settings.values import (
    DEFAULT_DATABASE,
    RETURN_PATH,
    Bedrock,
    CardEntry,
    Environment,
    Secret,
    SecretSource,
    Settings,
)

__all__ = [
    "DEFAULT_DATABASE",
    "LOCAL_ADDRESS",
    "RETURN_PATH",
    "SIMULATOR_PUBLISHABLE_KEY",
    "Bedrock",
    "CardEntry",
    "Environment",
    "Secret",
    "SecretSource",
    "Settings",
    "read_settings",
]
