"""Identifiers in Stripe's form: a prefix and random letters and digits."""

from __future__ import annotations

import secrets
import string

# For every byte a letter or digit. The remainder favours some of them a little, which costs less
# than one bit of these ids.
_ALPHABET = (string.ascii_letters + string.digits).encode()
_OF_BYTE = bytes(_ALPHABET[byte % len(_ALPHABET)] for byte in range(256))


def new(prefix: str, length: int = 24) -> str:
    """Make an id such as pm_1Nv0FGQ9RKHgCVdK2EXAMPLE that nobody can guess."""
    return f"{prefix}_{secrets.token_bytes(length).translate(_OF_BYTE).decode()}"
