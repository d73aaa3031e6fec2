"""How each kind of value is read from an environment variable."""

import re
from collections.abc import Callable, Mapping
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import TypeVar

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.settings.keys import Secret

Parsed = TypeVar("Parsed")

_ORIGIN = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::[0-9]{1,5})?")
"""An origin as browsers write it; any other text would match no page."""


class Reader:
    """Reads environment variables. An empty one is unset, a wrong one raises Misconfigured."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def read_text(self, name: str) -> str | None:
        """Return the value without space around it, or None if it is unset."""
        return self._environ.get(name, "").strip() or None

    def read_secret(self, name: str) -> Secret | None:
        """Return the value as a secret, which no log shows."""
        value = self.read_text(name)
        return Secret(value) if value else None

    def read_number(self, name: str, default: int, lowest: int, highest: int) -> int:
        """Return a whole number from `lowest` to `highest`."""
        value = self.read_text(name)
        if value is None:
            return default
        if not re.fullmatch("[0-9]{1,12}", value) or not lowest <= int(value) <= highest:
            raise Misconfigured(f"{name} must be a whole number from {lowest} to {highest}.")
        return int(value)

    def read_flag(self, name: str, *, default: bool = False) -> bool:
        """Return whether the value is true; `default` where it is unset."""
        value = (self.read_text(name) or str(default)).lower()
        if value not in {"true", "false", "1", "0"}:
            raise Misconfigured(f"{name} must be true or false.")
        return value in {"true", "1"}

    def read_url(self, name: str) -> str | None:
        """Return a web address without a slash at its end, or None if it is unset."""
        value = self.read_address(name)
        return value.rstrip("/") if value else None

    def read_address(self, name: str) -> str | None:
        """Return a web address as it was set, or None if it is unset."""
        value = self.read_text(name)
        if value and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
            raise Misconfigured(f"{name} must be a web address, such as https://example.com.")
        if value and "@" in value.split("/")[2]:
            raise Misconfigured(f"{name} must have no user name or password before its host.")
        return value

    def read_list(self, name: str) -> tuple[str, ...]:
        """Return the parts between commas."""
        return tuple(
            part.strip() for part in (self.read_text(name) or "").split(",") if part.strip()
        )

    def read_origins(self, name: str) -> tuple[str, ...]:
        """Return the origins of web pages between commas; `*` stands for all."""
        origins = self.read_list(name)
        if not all(origin == "*" or _ORIGIN.fullmatch(origin) for origin in origins):
            raise Misconfigured(
                f"{name} must be origins with commas between them, in lower case and without a "
                "slash at the end, such as https://shop.example.com; or * for all."
            )
        return origins

    def read_networks(self, name: str) -> tuple[IPv4Network | IPv6Network, ...]:
        """Return the IP addresses and networks between commas."""
        try:
            return tuple(map(ip_network, self.read_list(name)))
        except ValueError:
            raise Misconfigured(
                f"{name} must be addresses or networks with commas between them, such as "
                "127.0.0.1, 10.0.0.0/8."
            ) from None

    def read_parsed(
        self, name: str, parse: Callable[[str], Parsed], default: Parsed, hint: str
    ) -> Parsed:
        """Return the value that `parse` makes of the text.

        `parse` raises ValueError for a wrong text; `hint` then says what is accepted.
        """
        value = self.read_text(name)
        if value is None:
            return default
        try:
            return parse(value)
        except ValueError:
            raise Misconfigured(f"{name} must be {hint}.") from None
