"""Signing a webhook, and sending it over HTTP."""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from typing import TypeAlias

import requests

Send: TypeAlias = Callable[[str, Mapping[str, str], bytes], int]
"""Posts a body with headers to an address; returns the status, raises OSError without an answer."""

_TIMEOUT_SECONDS = 10.0


def sign(body: bytes, secret: str, timestamp: int) -> str:
    """Return the `Stripe-Signature` header of a body (https://docs.stripe.com/webhooks/signature)."""
    payload = f"{timestamp}.".encode() + body
    return f"t={timestamp},v1={hmac.new(secret.encode(), payload, hashlib.sha256).hexdigest()}"


def post(url: str, headers: Mapping[str, str], body: bytes) -> int:
    """Send a webhook over HTTP without following redirects. Raises requests.RequestException."""
    with requests.Session() as session:
        session.trust_env = False  # an endpoint of this machine is reached without a proxy
        answer = session.post(
            url, data=body, headers=dict(headers), timeout=_TIMEOUT_SECONDS, allow_redirects=False
        )
        return answer.status_code
