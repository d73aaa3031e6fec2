"""A server that speaks Stripe's API, as a check sees it."""

import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Protocol
from urllib.parse import urlencode

import msgspec
import requests

VERSION: Final = "2026-10-28.endive"
"""The API version that the checks are about."""
STRIPE: Final = "https://api.stripe.com"
_TIMEOUT_SECONDS: Final = 30.0
_PAUSE_SECONDS: Final = 2.0


class Failed(Exception):
    """The answer is not what is published; the text says what it is."""


class Answer(msgspec.Struct, frozen=True):
    """One answer. headers: with names in lower case."""

    status: int
    body: dict[str, Any]
    headers: Mapping[str, str]

    @property
    def error(self) -> dict[str, Any]:
        """The error object; empty where there is none."""
        error = self.body.get("error")
        return error if isinstance(error, dict) else {}

    def ok(self) -> dict[str, Any]:
        """Return the body of a 200. Raises Failed for any other status."""
        if self.status != 200:
            said = self.error.get("message", "")
            raise Failed(f"answered {self.status} instead of 200: {said}")
        return self.body

    def refused(self, status: int, **expected: Any) -> dict[str, Any]:
        """Return the error of this status and with these fields. Raises Failed."""
        if self.status != status:
            raise Failed(f"answered {self.status} instead of {status}")
        for name, value in expected.items():
            if self.error.get(name) != value:
                raise Failed(f"the error has {name}={self.error.get(name)!r}, not {value!r}")
        return self.error


class Wire(Protocol):
    """Carries requests to a server, and knows how its time goes by."""

    def send(
        self, method: str, path: str, encoded: str, headers: Mapping[str, str]
    ) -> tuple[int, str, Mapping[str, str]]:
        """Return status, body and headers of an answer. Raises Failed where there is none."""

    def pass_time(self, seconds: float) -> None:
        """Let time go by at the server."""


class Target:
    """Sends the requests of the checks with one secret test key."""

    def __init__(self, wire: Wire, key: str, *, patience: float = 120.0) -> None:
        self._wire = wire
        self._key = key
        self._patience = patience

    def get(self, path: str, **params: Any) -> Answer:
        """Send a GET."""
        return self.send("GET", path, params)

    def post(self, path: str, key: str | None = None, **params: Any) -> Answer:
        """Send a POST. key: the idempotency key."""
        return self.send("POST", path, params, {} if key is None else {"Idempotency-Key": key})

    def delete(self, path: str) -> Answer:
        """Send a DELETE."""
        return self.send("DELETE", path, {})

    def send(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any],
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send a request. headers: in place of those that every request has; "" leaves one out."""
        sent = {
            "Authorization": f"Bearer {self._key}",
            "Content-Type": "application/x-www-form-urlencoded",
            "Stripe-Version": VERSION,
            **(headers or {}),
        }
        kept = {name: value for name, value in sent.items() if value}
        status, body, answered = self._wire.send(method, path, encode(params), kept)
        lower = {name.lower(): value for name, value in answered.items()}
        return Answer(status, _decode(body), lower)

    @property
    def key(self) -> str:
        """The API key."""
        return self._key

    def wait_for(self, look: Callable[[], Any], what: str) -> Any:
        """Look again and again, while time goes by; return what `look` finds.

        Raises Failed where it finds nothing in time.
        """
        waited = 0.0
        while True:
            found = look()
            if found:
                return found
            if waited >= self._patience:
                raise Failed(f"{what} did not happen within {self._patience:.0f} s")
            self._wire.pass_time(_PAUSE_SECONDS)
            waited += _PAUSE_SECONDS


class Http:
    """A wire over HTTP."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url.rstrip("/")
        self._session = requests.Session()

    def send(
        self, method: str, path: str, encoded: str, headers: Mapping[str, str]
    ) -> tuple[int, str, Mapping[str, str]]:
        """Send a request; see `Wire`."""
        url = self._base_url + path
        body = encoded if method == "POST" else None
        if encoded and method != "POST":
            url += f"?{encoded}"
        try:
            answer = self._session.request(
                method, url, data=body, headers=dict(headers), timeout=_TIMEOUT_SECONDS
            )
        except requests.RequestException as error:
            raise Failed(f"no answer ({type(error).__name__})") from error
        return answer.status_code, answer.text, answer.headers

    def is_reachable(self) -> bool:
        """Say whether anything answers at the address, with whatever status."""
        try:
            self._session.get(self._base_url, timeout=_TIMEOUT_SECONDS)
        except requests.RequestException:
            return False
        return True

    def pass_time(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def close(self) -> None:
        """Close the connections."""
        self._session.close()


def encode(params: Mapping[str, Any]) -> str:
    """Return parameters in Stripe's form encoding: `card[token]=tok_visa&expand[0]=customer`."""
    return urlencode(list(_flatten(params, "")), safe="[]")


def new_key() -> str:
    """Return an idempotency key that nobody has used."""
    return f"neutral-{uuid.uuid4()}"


def _flatten(value: Any, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flatten(inner, f"{name}[{key}]" if name else str(key))
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _flatten(inner, f"{name}[{index}]")
    elif isinstance(value, bool):
        yield name, str(value).lower()
    else:
        yield name, str(value)


def _decode(body: str) -> dict[str, Any]:
    try:
        decoded = msgspec.json.decode(body)
    except msgspec.DecodeError:
        return {}
    return decoded if isinstance(decoded, dict) else {}
