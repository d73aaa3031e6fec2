"""Idempotency keys (https://docs.stripe.com/api/idempotent_requests).

The first answer whose execution began is replayed for 24 hours, errors of the card and of the
server included. A refusal before execution (4xx other than 402) leaves the key free. Other
parameters or another endpoint under the same key are refused; so is a key in flight.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from stripe_simulator import errors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stripe_simulator.form import Form
    from stripe_simulator.store import Reply

LIFETIME = 24 * 60 * 60
MAX_LENGTH = 255

_NOT_DIGITS = re.compile(r"[^0-9]")
_NUMBER = re.compile(r"[0-9](?:[ .-]?[0-9]){11,18}")


def caller_of(api_key: str) -> str:
    """Name a caller without keeping the API key."""
    return hashlib.sha256(api_key.encode()).hexdigest()


def parameters_digest(form: Form) -> str:
    """Digest parameters for comparison, such that no card number or code can be searched for.

    A card number has so few unknown digits that its hash gives it away. So only its length and last
    four go in, and of a code only that one came. Two requests that differ in nothing but the middle
    of the number, or the code, count as the same. The same goes for card numbers that strayed into
    other fields.
    """
    return hashlib.sha256(json.dumps(_reduced(form), sort_keys=True).encode()).hexdigest()


def _reduced(form: Form) -> Form:
    return {key: _reduced_value(key, value) for key, value in form.items()}


def _reduced_value(key: str, value: str | Form) -> str | Form:
    if key == "cvc":
        return "given"
    if isinstance(value, dict):
        return _reduced(value)
    if key == "number":
        return _length_and_last4(value)
    return _NUMBER.sub(lambda stray: _length_and_last4(stray[0]), value)


def _length_and_last4(number: str) -> str:
    digits = _NOT_DIGITS.sub("", number)
    return f"{len(digits)} digits, {digits[-4:]}"


def require_same(first: Reply, key: str, path: str, digest: str) -> None:
    """Raise StripeFailure (400) unless a repeated key comes with what it first came with."""
    if first.path != path:
        raise errors.idempotency_endpoint(key, path, first.path)
    if first.parameters != digest:
        raise errors.idempotency_mismatch(key)


class InFlight:
    """The keys whose first request has not been answered yet, in this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._keys: set[tuple[str, str]] = set()

    @contextmanager
    def hold(self, caller: str, key: str) -> Iterator[None]:
        """Hold a key. Raises StripeFailure: 409 while another request holds it, 400 if too long."""
        if len(key) > MAX_LENGTH:
            raise errors.idempotency_key_too_long(MAX_LENGTH)
        with self._lock:
            if (caller, key) in self._keys:
                raise errors.idempotency_key_in_use(key)
            self._keys.add((caller, key))
        try:
            yield
        finally:
            with self._lock:
                self._keys.discard((caller, key))
