"""Keys that the merchant's systems and people hold: each has a name, and says what it may do."""

import re
from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.model.randomness import looks_random
from payment_smart_bot.domain.value import Value

_LEAST_CHARACTERS: Final = 32

_NAMED_KEY: Final = re.compile(r"([a-z][a-z0-9-]{0,31}):([a-z+]+):([!-+\--9;-~]+)")
"""`name:role+role:key`; a key has any visible characters but commas and colons."""


class Secret(Value, frozen=True):
    """A setting that prints as `[secure]`. Only `reveal()` returns it."""

    _value: str

    def reveal(self) -> str:
        """Return the secret itself."""
        return self._value

    def __repr__(self) -> str:
        return "[secure]"

    __str__ = __repr__


class Role(StrEnum):
    """What a merchant key may do."""

    VIEW = "view"
    CREATE = "create"
    REFUND = "refund"
    ERASE = "erase"


ALL_ROLES: Final = frozenset(Role)


class MerchantKey(Value, frozen=True):
    """A key by its name, which logs may show, and what it may do."""

    name: str
    secret: Secret
    roles: frozenset[Role] = ALL_ROLES


def parse_named_keys(text: str) -> tuple[MerchantKey, ...]:
    """Return the keys that MERCHANT_API_KEYS holds.

    Raises ValueError, which quotes none of them, for anything else.
    """
    keys = tuple(_parse_named_key(part.strip()) for part in text.split(",") if part.strip())
    if len({key.name for key in keys}) < len(keys):
        raise ValueError("two keys have one name")
    return keys


def _parse_named_key(text: str) -> MerchantKey:
    found = _NAMED_KEY.fullmatch(text)
    if found is None:
        raise ValueError("no named key")
    name, roles, key = found.groups()
    return MerchantKey(name, Secret(key), frozenset(map(Role, roles.split("+"))))


def check_strength(key: MerchantKey) -> None:
    """Raise Misconfigured unless a key is long and looks random."""
    if not is_strong(key.secret.reveal()):
        raise Misconfigured(
            f"The merchant key {key.name!r} must have at least {_LEAST_CHARACTERS} random "
            "characters outside ENVIRONMENT=local. Make one with: openssl rand -hex 32"
        )


def is_strong(text: str) -> bool:
    """Whether a key has enough characters, and can have been drawn at random."""
    return len(text) >= _LEAST_CHARACTERS and looks_random(text.encode())
