"""A merchant's shop: `serve` in a process of its own, and the chats of its customers."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from tests.entrypoints import processes

KEY = "the-merchants-own-key"
SETTINGS = {
    "CARD_ENTRY": "form",
    "MERCHANT_API_KEY": KEY,
    "MERCHANT_NAME": "Ada's Books",
    "RATE_LIMIT_PER_MINUTE": "0",
    "CARDS_PER_HOUR": "0",
    "SESSIONS_PER_HOUR": "0",
    "DECLINES_PER_HOUR": "0",
    "ACCEPTED_BRANDS": "visa,mastercard,amex,discover,diners,unionpay",
}
NAME = "Jane Doe"


@dataclass
class Conversation:
    """A customer's chat; `form` is the address of the page for the card."""

    shop: "Shop"
    session_id: str
    form: str = ""

    def say(self, message: str) -> Any:
        return self.shop.ask("POST", "/chat", sessionId=self.session_id, message=message)

    def look(self) -> Any:
        """Return what a chat page sees that only waits."""
        return self.shop.ask("GET", f"/chat/{self.session_id}")

    @property
    def status(self) -> str:
        return str(self.look()["status"])


@dataclass
class Shop:
    """A running server."""

    process: subprocess.Popen[str]
    address: str
    http: httpx.Client

    @property
    def merchant(self) -> dict[str, str]:
        """Headers of the merchant's own requests."""
        return {"Authorization": f"Bearer {KEY}"}

    def ask(self, method: str, path: str, **body: Any) -> Any:
        answer = self.http.request(method, path, json=body or None, headers=self.merchant)
        answer.raise_for_status()
        return answer.json()

    def conversation(self, **request: Any) -> Conversation:
        """Begin one for a payment request, and say the name, after which the card is asked for."""
        session_id = self.ask("POST", "/sessions", **(request or {"metadata": {}}))["sessionId"]
        conversation = Conversation(self, session_id)
        asked = conversation.say(NAME)
        conversation.form = asked.get("cardForm", {}).get("url", "")
        return conversation

    def payments(self, conversation: Conversation) -> list[Any]:
        """Return what the merchant has on record of it."""
        path = f"/payments?sessionId={conversation.session_id}"
        items: list[Any] = self.ask("GET", path)["items"]
        return items


@contextmanager
def open_shop(database: Path, *arguments: str, **settings: str) -> Iterator[Shop]:
    """Start the server and wait until it takes requests. Its log lies beside the database."""
    arguments = ("--port", "0", *arguments)
    log = str(database.with_suffix(".log"))
    settings = {**SETTINGS, **settings}
    with processes.serving(database, *arguments, log=log, **settings) as process:
        assert process.stdout is not None
        started = process.stdout.readline()
        assert started, Path(log).read_text()
        address = started.split()[-1]
        with httpx.Client(base_url=address, timeout=30) as http:
            yield Shop(process, address, http)
