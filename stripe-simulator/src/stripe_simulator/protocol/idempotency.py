"""Idempotency keys (https://docs.stripe.com/api/idempotent_requests).

The first reply whose execution began is replayed for 24 hours, errors of the card and of the server
included. A refusal before execution (a 4xx other than 402) leaves the key free. A key that comes
with other parameters or at another endpoint is refused, and so is a key in flight.
"""

import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.parameters.form import Form
from stripe_simulator.storage.replies import Reply

LIFETIME = 24 * 60 * 60
"""Seconds for which a reply is replayed."""
MAX_LENGTH = 255

_NOT_DIGITS = re.compile(r"[^0-9]")
_NUMBER = re.compile(r"[0-9](?:[ .-]?[0-9]){11,18}")


def hash_caller(api_key: str) -> str:
    """Return a name for a caller that does not give its API key away."""
    return hashlib.sha256(api_key.encode()).hexdigest()


def digest_parameters(form: Form) -> str:
    """Return a digest to compare parameters by, in which no card number or code can be searched.

    A card number has so few unknown digits that its hash gives it away. Only its length and its
    last four go into the digest, and of a code only that it was sent. Two requests that differ in
    nothing but the middle of the number or the code therefore count as the same. This also goes for
    card numbers that strayed into other fields.
    """
    return hashlib.sha256(json.dumps(_strip_form(form), sort_keys=True).encode()).hexdigest()


def _strip_form(form: Form) -> Form:
    return {key: _strip_value(key, value) for key, value in form.items()}


def _strip_value(key: str, value: str | Form) -> str | Form:
    if key == "cvc":
        return "given"
    if isinstance(value, dict):
        return _strip_form(value)
    if key == "number":
        return _describe_number(value)
    return _NUMBER.sub(lambda stray: _describe_number(stray[0]), value)


def _describe_number(number: str) -> str:
    digits = _NOT_DIGITS.sub("", number)
    return f"{len(digits)} digits, {digits[-4:]}"


def require_same_request(first: Reply, key: str, path: str, digest: str) -> None:
    """Raise StripeFailure (400) unless a repeated key comes with what it first came with."""
    if first.path != path:
        raise errors.idempotency_other_endpoint(key, path, first.path)
    if first.parameters != digest:
        raise errors.idempotency_other_parameters(key)


class KeysInFlight:
    """The keys of this process whose first request has not been answered yet."""

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
