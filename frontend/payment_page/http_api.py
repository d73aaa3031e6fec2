"""Calls to the API, and what each kind of answer means for the caller.

Errors and logs contain neither bodies nor addresses: a body may hold a card, an address the id of a
conversation.
"""

from collections.abc import Mapping
from typing import Any, Final

import requests

from payment_page.errors import ApiError, CheckNeeded, Gone, NotAllowed, Refused, TryAgain
from payment_page.settings import Settings

UNREACHABLE: Final = "The payment service cannot be reached just now. Nothing is lost."
TOO_BUSY: Final = "The payment service is busy just now. Nothing is lost."
_TOO_LATE: Final = "That does not exist any more."
_NOT_ALLOWED: Final = "The payment service does not let this page in."
_NOT_TAKEN: Final = "The payment service did not take that."

_CONNECT_SECONDS: Final = 3.0
_READ_SECONDS: Final = 30.0
"""A turn takes 20 s at most, and API Gateway waits 29 s."""

_BAD_REQUEST: Final = 400
_BUSY: Final = frozenset({408, 429})
_NOT_ALLOWED_HERE: Final = frozenset({401, 403})
_CHECK_NEEDED: Final = "bot_check_needed"
_NOT_THERE: Final = frozenset({404, 410})
_SERVER_ERROR: Final = 500


class HttpApi:
    """An API that is called with JSON and answers with JSON.

    `client` is for whom it is called, as X-Forwarded-For says it.
    """

    def __init__(self, settings: Settings, client: str | None = None) -> None:
        self.base_url = settings.base_url
        key = {"X-Api-Key": settings.api_key} if settings.api_key else {}
        self._headers = {**key, **({"X-Forwarded-For": client} if client else {})}

    def call(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Return the JSON of an answer, or None if it is empty; raises an ApiError."""
        with requests.Session() as session:
            # No proxy, no .netrc, no redirect: a card goes to the API or nowhere.
            session.trust_env = False
            try:
                response = session.request(
                    method,
                    f"{self.base_url}{path}",
                    params=query,
                    json=body,
                    headers={**self._headers, **(headers or {})},
                    timeout=(_CONNECT_SECONDS, _READ_SECONDS),
                    allow_redirects=False,
                )
                return _read_content(response)
            except (requests.RequestException, UnicodeError):
                pass
        # Raised outside of the handler: the error caught there quotes the address.
        raise TryAgain(UNREACHABLE)


def _read_content(response: requests.Response) -> Any:
    """Return the JSON of an answer; raises an ApiError, or requests' own for what is no JSON."""
    if response.ok and not response.is_redirect:
        return response.json() if response.content else None
    raise _build_error(response)


def _build_error(response: requests.Response) -> ApiError:
    status = response.status_code
    if status in _BUSY:
        return TryAgain(TOO_BUSY, _read_retry_after(response))
    if status < _BAD_REQUEST or status >= _SERVER_ERROR:
        return TryAgain(UNREACHABLE, _read_retry_after(response))
    sentence = _read_text(response, "error")
    if _read_text(response, "code") == _CHECK_NEEDED:
        return CheckNeeded(sentence or _NOT_TAKEN)
    if status in _NOT_ALLOWED_HERE:
        return NotAllowed(sentence or _NOT_ALLOWED)
    if status in _NOT_THERE:
        return Gone(sentence or _TOO_LATE)
    return Refused(sentence or _NOT_TAKEN)


def _read_text(response: requests.Response, name: str) -> str | None:
    """Return what the API itself says, or None: a gateway in front of it may answer anything."""
    try:
        text = response.json()[name]
    except (ValueError, KeyError, TypeError):
        return None
    return text if isinstance(text, str) else None


def _read_retry_after(response: requests.Response) -> float:
    given = response.headers.get("Retry-After", "")
    return float(given) if given.isdecimal() and given.isascii() else 0.0
