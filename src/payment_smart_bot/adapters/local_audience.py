"""The audience on this machine: the open connections of this process."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.ports import Audience


class LocalWatcher:
    """One who watches a conversation. It belongs to the event loop in which it was made."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()

    def wake(self) -> None:
        """Wake the one who waits; may be called in any thread."""
        with suppress(RuntimeError):  # its loop has ended meanwhile
            self._loop.call_soon_threadsafe(self._changed.set)

    def expect_change(self) -> None:
        """Forget the changes so far: what is read from now on has them."""
        self._changed.clear()

    async def wait(self, seconds: float) -> None:
        """Wait until something has changed, `seconds` at most."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), seconds)


class LocalAudience:
    """Wakes those who watch a conversation in this process, and tells those who do `beyond` it."""

    def __init__(self, beyond: Audience | None = None) -> None:
        self._beyond = beyond
        self._watchers: dict[str, set[LocalWatcher]] = {}

    def tell(self, session: Session) -> None:
        """See `Audience`."""
        for watcher in tuple(self._watchers.get(session.id, ())):
            watcher.wake()
        if self._beyond is not None:
            self._beyond.tell(session)

    @contextmanager
    def watch(self, session_id: str) -> Iterator[LocalWatcher]:
        """Watch a conversation while the block runs."""
        watcher = LocalWatcher()
        watchers = self._watchers.setdefault(session_id, set())
        watchers.add(watcher)
        try:
            yield watcher
        finally:
            watchers.discard(watcher)
            if not watchers:
                self._watchers.pop(session_id, None)
