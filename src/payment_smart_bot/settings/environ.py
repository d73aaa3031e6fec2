"""Values of environment variables, read by their kind; raises Misconfigured for a wrong one."""

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.settings.values import Secret

Parsed = TypeVar("Parsed")


class Reader:
    """Reads values of the environment; an empty value counts as none."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def text(self, name: str) -> str | None:
        """Return the value, None where there is none."""
        return self._environ.get(name, "").strip() or None

    def secret(self, name: str) -> Secret | None:
        """Return the value so that it shows nowhere."""
        value = self.text(name)
        return Secret(value) if value else None

    def number(self, name: str, default: int, lowest: int, highest: int) -> int:
        """Return a whole number from `lowest` to `highest`."""
        value = self.text(name)
        if value is None:
            return default
        if not re.fullmatch("[0-9]{1,12}", value) or not lowest <= int(value) <= highest:
            raise Misconfigured(f"{name} must be a whole number from {lowest} to {highest}.")
        return int(value)

    def flag(self, name: str) -> bool:
        """Return whether it is true; false is the default."""
        value = (self.text(name) or "false").lower()
        if value not in {"true", "false", "1", "0"}:
            raise Misconfigured(f"{name} must be true or false.")
        return value in {"true", "1"}

    def url(self, name: str) -> str | None:
        """Return a web address without a slash at its end."""
        value = self.address(name)
        return value.rstrip("/") if value else None

    def address(self, name: str) -> str | None:
        """Return a web address as it is."""
        value = self.text(name)
        if value and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
            raise Misconfigured(f"{name} must be a web address, such as https://example.com.")
        return value

    def listed(self, name: str) -> tuple[str, ...]:
        """Return the parts of a list that commas separate."""
        return tuple(part.strip() for part in (self.text(name) or "").split(",") if part.strip())

    def parsed(
        self, name: str, parse: Callable[[str], Parsed], default: Parsed, hint: str
    ) -> Parsed:
        """Return what `parse` makes of it; it raises ValueError, and `hint` says what is taken."""
        value = self.text(name)
        if value is None:
            return default
        try:
            return parse(value)
        except ValueError:
            raise Misconfigured(f"{name} must be {hint}.") from None
