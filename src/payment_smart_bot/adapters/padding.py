"""Digits are padded before they are sealed.

Otherwise the length of a ciphertext would tell how many digits it holds. A number has at most 19,
so all numbers and pieces of numbers look alike.
"""

from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Cvv
from payment_smart_bot.domain.model.cards.concealed import Digits

_BLOCK: Final = 32


def pad(digits: Digits) -> bytes:
    """Return digits as whole blocks; raises TypeError for a security code (PCI DSS 3.3.1)."""
    if isinstance(digits, Cvv):
        raise TypeError("a Cvv is never sealed, because it is never stored")
    plain = digits.reveal().encode()
    return plain.ljust((len(plain) // _BLOCK + 1) * _BLOCK, b"\0")


def unpad(plain: bytes) -> Digits:
    """Return the digits of whole blocks."""
    return Digits(plain.rstrip(b"\0").decode())
