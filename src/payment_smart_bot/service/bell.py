"""How whoever sends notices learns at once that there are new ones."""

from collections.abc import Callable


class Bell:
    """Rung after each save that brought a notice; nobody may be listening.

    It is rung in any thread, and never waits. Who listens looks for notices in the store: the bell
    carries none, and a ring that is lost with its process costs a sweep's time at most.
    """

    def __init__(self) -> None:
        self._listener: Callable[[], object] | None = None

    def listen(self, listener: Callable[[], object] | None) -> None:
        """Call `listener` at each ring from now on, in the thread that rings; None for nobody."""
        self._listener = listener

    def ring(self) -> None:
        """Say that there is something to send."""
        if self._listener is not None:
            self._listener()
