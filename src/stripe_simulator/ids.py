"""Identifiers in Stripe's form: a prefix and random letters and digits."""

from __future__ import annotations

import secrets
import string

_ALPHABET = string.ascii_letters + string.digits


def new(prefix: str, length: int = 24) -> str:
    """Make an id such as pm_1Nv0FGQ9RKHgCVdK2EXAMPLE that nobody can guess."""
    # The remainder favours some letters a little, which costs less than one bit of these ids.
    letters = (_ALPHABET[byte % len(_ALPHABET)] for byte in secrets.token_bytes(length))
    return f"{prefix}_{''.join(letters)}"
