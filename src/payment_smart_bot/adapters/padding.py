"""Digits made as long as each other before they are sealed.

Otherwise the length of a ciphertext would tell how many it holds: a number has at most 19 digits,
so all numbers and pieces look alike.
"""

from typing import Final

from payment_smart_bot.domain.model.cards import Cvv, Digits

_BLOCK: Final = 32


def padded(digits: Digits) -> bytes:
    """Return digits as whole blocks; raises TypeError for a security code (PCI DSS 3.3.1)."""
    if isinstance(digits, Cvv):
        raise TypeError("a Cvv is never sealed, because it is never stored")
    plain = digits.reveal().encode()
    return plain.ljust((len(plain) // _BLOCK + 1) * _BLOCK, b"\0")


def unpadded(plain: bytes) -> Digits:
    """Return the digits of whole blocks."""
    return Digits(plain.rstrip(b"\0").decode())
