"""Cloudflare Turnstile: whether a person is behind a page.

Source: https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
"""

import logging
import uuid
from typing import Final

import msgspec
import requests

from payment_smart_bot.domain.value import Value

ADDRESS: Final = "https://challenges.cloudflare.com/turnstile/v0/siteverify"

_CONNECT_AND_READ_SECONDS: Final = (2.0, 3.0)
_MOST_BYTES: Final = 65_536
_SERVER_ERROR: Final = 500
_NO_VERDICT: Final = frozenset({"missing-input-secret", "invalid-input-secret", "internal-error"})
"""Codes of an answer that says nothing about the visitor: the fault is ours, or Cloudflare's."""

_NAMES: Final = uuid.UUID("6f0a1c52-8d7e-5b43-9a21-c4e07d3b9f18")

_log = logging.getLogger(__name__)


class _Verdict(Value, frozen=True, rename="kebab"):
    success: bool
    error_codes: tuple[str, ...] = ()


_decode: Final = msgspec.json.Decoder(_Verdict).decode


class TurnstileCheck(Value, frozen=True):
    """Asks Cloudflare about tokens; `connections` follow no redirects.

    Where Cloudflare gives no verdict, everybody passes: the limits on tries hold without it, and a
    shop that cannot sell while Cloudflare is down is what an attacker would wish for.
    """

    secret_key: str
    connections: requests.Session
    address: str = ADDRESS

    def passes(self, token: str, session_id: str | None) -> bool:
        """Whether a person is there; see the port."""
        verdict = self._ask(token, session_id)
        if verdict is None or not _NO_VERDICT.isdisjoint(verdict.error_codes):
            codes = ", ".join(verdict.error_codes) if verdict else "no answer"
            _log.error("Turnstile gave no verdict (%s), so everybody passes", codes)
            return True
        return verdict.success

    def _ask(self, token: str, session_id: str | None) -> _Verdict | None:
        """Return the verdict; None where there is none."""
        body = {"secret": self.secret_key, "response": token}
        if session_id is not None:
            # By this a token counts again in its own session, and in no other one.
            body["idempotency_key"] = str(uuid.uuid5(_NAMES, f"{session_id} {token}"))
        try:
            with self.connections.post(
                self.address,
                json=body,
                timeout=_CONNECT_AND_READ_SECONDS,
                allow_redirects=False,
                stream=True,
            ) as answer:
                if answer.status_code >= _SERVER_ERROR:
                    return None
                return _decode(answer.raw.read(_MOST_BYTES, decode_content=True))
        except Exception as error:  # a server can fail in any way
            _log.warning("Turnstile could not be asked: %s", type(error).__name__)
            return None
