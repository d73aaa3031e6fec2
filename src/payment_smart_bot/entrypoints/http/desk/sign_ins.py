"""Who is signed in at the desk: the cookie's value, signed with a key made of the merchant key.

The value names a merchant key and a sign-in, and says when that began; the key itself is not in it.
Who takes a merchant key away, or replaces it, ends its sign-ins with it. One that was ended by hand
is remembered in the store, so every process knows of it.
"""

import hmac
import re
import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from payment_smart_bot.domain.model.tallies import Tally
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Store
from payment_smart_bot.settings import MerchantKey

SIGN_IN_LIFE: Final = timedelta(hours=8)

_PURPOSE: Final = b"payment-smart-bot desk, version 1"
_VALUE: Final = re.compile(r"([a-z0-9-]{1,32})\.([0-9a-f]{32})\.([0-9]{1,12})\.([0-9a-f]{64})")


class SignIn(Value, frozen=True):
    """A person's sign-in: with which key, until when, and the token that changes have to carry."""

    id: str
    key: MerchantKey
    ends_at: datetime
    token: str


class SignIns:
    """Begins, finds and ends sign-ins.

    `read_keys` returns the current merchant keys, `clock` the time in UTC.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        read_keys: Callable[[], Sequence[MerchantKey]],
    ) -> None:
        self._store = store
        self._clock = clock
        self._read_keys = read_keys

    def begin(self, typed: str) -> tuple[str, SignIn] | None:
        """Return the value of a new cookie, and the sign-in; None if no merchant key was typed."""
        given = typed.encode()
        held = [
            key
            for key in self._read_keys()
            if hmac.compare_digest(key.secret.reveal().encode(), given)
        ]
        if not held:
            return None
        key, sign_in_id = held[0], secrets.token_hex(16)
        named = f"{key.name}.{sign_in_id}.{int(self._clock().timestamp())}"
        value = f"{named}.{_sign(key, named)}"
        sign_in = self._read(value)
        return (value, sign_in) if sign_in else None

    def find(self, value: str) -> SignIn | None:
        """Return the sign-in that a cookie's value stands for, if it is good now."""
        sign_in = self._read(value)
        if sign_in is None or self._store.read_tally(_tally_key(sign_in)).paused_until:
            return None
        return sign_in

    def end(self, sign_in: SignIn) -> None:
        """Let the value of a cookie count no more."""
        ends = sign_in.ends_at

        def close(tally: Tally) -> Tally:
            return replace(tally, paused_until=ends.timestamp())

        self._store.change_tally(_tally_key(sign_in), ends, close)

    def _read(self, value: str) -> SignIn | None:
        found = _VALUE.fullmatch(value)
        if found is None:
            return None
        name, sign_in_id, began, signature = found.groups()
        named = value.rpartition(".")[0]
        named_so = [key for key in self._read_keys() if key.name == name]
        key = next(
            (key for key in named_so if hmac.compare_digest(_sign(key, named), signature)), None
        )
        if key is None:
            return None
        ends = datetime.fromtimestamp(int(began), UTC) + SIGN_IN_LIFE
        if ends <= self._clock():
            return None
        return SignIn(sign_in_id, key, ends, _sign(key, f"token of {named}"))


def _sign(key: MerchantKey, text: str) -> str:
    own = hmac.digest(key.secret.reveal().encode(), _PURPOSE, sha256)
    return hmac.new(own, text.encode(), sha256).hexdigest()


def _tally_key(sign_in: SignIn) -> str:
    return f"desk:{sign_in.id}"
