"""What a message must hold a piece of before a pattern is worth a search."""

from typing import Final


class Pieces:
    """Stretches of letters, told apart by bars: "charg|bill|debit".

    A pattern of the same would be tried at each place of a text anew. To look for one piece after
    the other takes half the time.
    """

    __slots__ = ("_each",)

    def __init__(self, joined: str) -> None:
        self._each: Final = tuple(joined.split("|"))

    def are_in(self, text: str) -> bool:
        """Whether a text holds at least one of them."""
        for piece in self._each:  # noqa: SIM110 (`any` would take twice the time)
            if piece in text:
                return True
        return False
