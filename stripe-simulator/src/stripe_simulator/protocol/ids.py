"""Identifiers in Stripe's form: a prefix, then random letters and digits."""

import secrets
import string

# A letter or digit for every byte. The remainder favours some of them slightly, which costs less
# than one bit of an id.
_ALPHABET = (string.ascii_letters + string.digits).encode()
_OF_BYTE = bytes(_ALPHABET[byte % len(_ALPHABET)] for byte in range(256))


def generate(prefix: str, length: int = 24) -> str:
    """Return an id such as pm_1Nv0FGQ9RKHgCVdK2EXAMPLE that nobody can guess."""
    return f"{prefix}_{secrets.token_bytes(length).translate(_OF_BYTE).decode()}"
