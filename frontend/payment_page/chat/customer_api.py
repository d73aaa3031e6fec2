"""The calls to the API that a customer's conversation makes."""

from typing import Any, Protocol

from payment_page.chat.answers import Answer, read_answer
from payment_page.errors import ApiError
from payment_page.http_api import HttpApi


class CustomerApi(Protocol):
    """The calls of a conversation; each raises an ApiError."""

    def say(
        self, text: str, message_id: str, session_id: str | None, card_secret: str | None = None
    ) -> Answer:
        """Send a message and return its answer; without a session id it begins a conversation.

        `card_secret` is what the answer to whoever gave the card carried.
        """
        ...

    def look(self, session_id: str) -> Answer:
        """Return where a conversation stands, with its transcript."""
        ...

    def find_web_chat(self, session_id: str) -> str:
        """Return the address of the page on which the API itself shows a conversation."""
        ...


class HttpCustomerApi:
    """Makes these calls over HTTP."""

    def __init__(self, api: HttpApi) -> None:
        self._api = api

    def say(
        self, text: str, message_id: str, session_id: str | None, card_secret: str | None = None
    ) -> Answer:
        """Send a message and return its answer."""
        body: dict[str, Any] = {"message": text, "messageId": message_id}
        if session_id is not None:
            body["sessionId"] = session_id
        if card_secret is not None:
            body["cardSecret"] = card_secret
        return read_answer(self._api.call("POST", "/chat", body=body))

    def look(self, session_id: str) -> Answer:
        """Return where a conversation stands."""
        return read_answer(self._api.call("GET", f"/chat/{session_id}"))

    def find_web_chat(self, session_id: str) -> str:
        """Return where customers find a conversation: the API's document names its address."""
        document = self._api.call("GET", "/openapi.json")
        try:
            public = str(document["servers"][0]["url"])
        except (KeyError, IndexError, TypeError):
            public = ""
        base = public if public.startswith("http") else self._api.base_url
        return f"{base.rstrip('/')}/c/{session_id}"

    def is_live(self) -> bool | None:
        """Return whether real cards are charged, or None if the API does not say."""
        try:
            health = self._api.call("GET", "/health")
        except ApiError:
            return None
        live = health.get("livemode") if isinstance(health, dict) else None
        return live if isinstance(live, bool) else None
