"""By which the secret of whoever gave a card is known again, without being kept."""

import hashlib
import hmac
from typing import Self

from payment_smart_bot.domain.value import Value


class CardProof(Value, frozen=True, array_like=True):
    """What a session holds of the secret: the salt that it was made with, and its SHA-256.

    A secret is 128 bits as 32 hex digits. It is made of the salt and of a source that only whoever
    gave the card knows, so that the same source brings it back.
    """

    salt: str
    digest: str

    @classmethod
    def of(cls, source: str, salt: str) -> Self:
        """Return the proof of the secret that is made of this source."""
        return cls(salt, _hash(_make_secret(salt, source)))

    def find_secret(self, source: str) -> str | None:
        """Return the secret, if it was made of this source."""
        secret = _make_secret(self.salt, source)
        return secret if self.is_of(secret) else None

    def is_of(self, secret: str | None) -> bool:
        """Whether it is the proof of this secret; takes as long for every wrong one."""
        return secret is not None and hmac.compare_digest(_hash(secret), self.digest)


NO_SECRET = CardProof("", "")
"""The proof of a card that nobody has the secret of."""


def _make_secret(salt: str, source: str) -> str:
    return _hash(f"card secret\0{salt}\0{source}")[:32]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
