"""The settings of the page, read from the environment and checked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from payment_page.errors import Misset

DEFAULT_ENDPOINT: Final = "http://127.0.0.1:8000/chat"
_ENDPOINT: Final = "PAYMENT_BOT_API_ENDPOINT"
_API_KEY: Final = "PAYMENT_BOT_API_KEY"
_THIS_MACHINE: Final = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Settings:
    """The address of the API, without `/chat`, and the key of its gateway, if it has one."""

    base_url: str
    api_key: str | None = None

    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r})"


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Return all settings; raises Misset with a sentence that says what to set."""
    endpoint = environ.get(_ENDPOINT, "").strip().rstrip("/") or DEFAULT_ENDPOINT
    key = environ.get(_API_KEY, "").strip() or None
    if not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?/chat", endpoint):
        raise Misset(
            f"{_ENDPOINT} must be the full address of the API's /chat, such as "
            "https://api.example.com/chat."
        )
    if endpoint.startswith("http:") and urlsplit(endpoint).hostname not in _THIS_MACHINE:
        raise Misset(
            f"{_ENDPOINT} must start with https:// unless the API is on this machine: card details "
            "travel encrypted only."
        )
    if key and not re.fullmatch("[!-~]+", key):
        raise Misset(f"{_API_KEY} must be visible ASCII characters without spaces.")
    return Settings(endpoint.removesuffix("/chat"), key)
