"""Waiting until a conversation has changed, and seeing to it that an open charge gets on."""

import asyncio
from typing import Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.entrypoints.http.customer.views import Conversation, build_standing
from payment_smart_bot.ports import Watcher
from payment_smart_bot.service.driving import ask_store, run_async

LOOK_SECONDS: Final = 1.0
"""How long to wait before Stripe is asked what became of a charge, the first time."""

_SLOWER: Final = 1.5
_RARELY: Final = 10.0
_OTHERS_SECONDS: Final = 5.0
"""How often to read what another process may have saved, which nobody here is told of."""


class Watching:
    """One who watches a conversation; see `next_state`. Stripe is asked less and less often."""

    def __init__(self, application: Application, watcher: Watcher, session_id: str) -> None:
        self._application = application
        self._watcher = watcher
        self._session_id = session_id
        self._pause = LOOK_SECONDS
        self._look_at = self._now() + LOOK_SECONDS

    async def next_state(self, after: int, seconds: float) -> Conversation | None:
        """Return the conversation once its version is above `after`; None if that takes longer.

        Raises SessionNotFound where it has expired or was erased, and StoreUnavailable.
        """
        ends = self._now() + seconds
        while True:
            self._watcher.expect_change()
            session = await self._read()
            if session.version > after:
                return build_standing(session, self._application.chat)
            left = ends - self._now()
            if left <= 0:
                return None
            wait = self._look_at - self._now() if session.status.is_under_way else _OTHERS_SECONDS
            await self._watcher.wait(max(0.0, min(left, wait)))

    async def _read(self) -> Session:
        chat, handler = self._application.chat, self._application.effect_handler
        session = await ask_store(handler, chat.show_session, self._session_id)
        if not session.status.is_under_way:
            self._pause = LOOK_SECONDS
            self._look_at = self._now() + LOOK_SECONDS
            has_news = bool(session.news)  # which is told once it is looked at
            return await run_async(chat.look(session.id), handler) if has_news else session
        if self._now() >= self._look_at:
            session = await run_async(chat.look(self._session_id), handler)
            self._pause = min(self._pause * _SLOWER, _RARELY)
            self._look_at = self._now() + self._pause
        return session

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
