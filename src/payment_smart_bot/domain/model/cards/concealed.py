"""Digits that mask themselves in every repr, log and pickle."""

from typing import NoReturn


class Concealed:
    """Digits of a card that nobody may read: `Digits` in the memory of a turn, `Sealed` at rest."""

    __slots__ = ()


class Digits(Concealed):
    """Digits in the open: they show as ``****`` everywhere but in ``reveal()``."""

    __slots__ = ("_digits",)

    def __init__(self, digits: str) -> None:
        self._digits = digits

    def reveal(self) -> str:
        """Return the digits themselves, for the one call that needs them."""
        return self._digits

    def __len__(self) -> int:
        return len(self._digits)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(****)"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._digits == self._digits

    def __hash__(self) -> int:
        return hash((type(self), self._digits))

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} is never pickled or copied")


class Sealed(Concealed):
    """Digits encrypted and bound to their session: the only form in which they are stored."""

    __slots__ = ("ciphertext",)

    def __init__(self, ciphertext: bytes) -> None:
        self.ciphertext = ciphertext

    def __repr__(self) -> str:
        return f"Sealed({len(self.ciphertext)} bytes)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sealed) and other.ciphertext == self.ciphertext

    def __hash__(self) -> int:
        return hash(self.ciphertext)
