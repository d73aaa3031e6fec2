"""What a customer's conversation asks of the API."""

from typing import Any, Protocol

from payment_page.answers import Answer, read_answer
from payment_page.errors import ApiError
from payment_page.http_api import HttpApi


class CustomerApi(Protocol):
    """The calls of a conversation; each raises an ApiError."""

    def say(self, text: str, message_id: str, session_id: str | None) -> Answer:
        """Send one message; without a session id it begins a conversation."""
        ...

    def look(self, session_id: str) -> Answer:
        """Return where a conversation stands, with its transcript."""
        ...


class HttpCustomerApi:
    """The same over HTTP."""

    def __init__(self, api: HttpApi) -> None:
        self._api = api

    def say(self, text: str, message_id: str, session_id: str | None) -> Answer:
        """Send one message."""
        body: dict[str, Any] = {"message": text, "messageId": message_id}
        if session_id is not None:
            body["sessionId"] = session_id
        return read_answer(self._api.call("POST", "/chat", body=body))

    def look(self, session_id: str) -> Answer:
        """Return where a conversation stands."""
        return read_answer(self._api.call("GET", f"/chat/{session_id}"))

    def is_live(self) -> bool | None:
        """Return whether the cards that are taken are real; None where that is not known."""
        try:
            health = self._api.call("GET", "/health")
        except ApiError:
            return None
        live = health.get("livemode") if isinstance(health, dict) else None
        return live if isinstance(live, bool) else None
