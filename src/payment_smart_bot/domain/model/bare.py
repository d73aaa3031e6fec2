"""Kinds of values that have no parts: what they are says all."""


class Bare:
    """A value of a kind without parts: it equals every other of its kind, and is true."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same kind."""
        return type(other) is type(self)

    def __hash__(self) -> int:
        """Return the same for all of a kind."""
        return hash(type(self))

    def __repr__(self) -> str:
        """Name the kind."""
        return f"{type(self).__name__}()"
