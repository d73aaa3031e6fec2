"""Whether a person is behind a page, asked of the check while the event loop goes on."""

import asyncio
from typing import Final

from payment_smart_bot.bootstrap import Application

_SECONDS: Final = 6.0
"""Longer than the check takes; whoever is not checked by then passes, as where it fails."""


async def passes_bot_check(
    application: Application, token: str | None, session_id: str | None
) -> bool:
    """Whether a token shows that a person is there; without a token, or a check, none does."""
    check = application.bot_check
    if check is None or token is None:
        return False
    try:
        return await asyncio.wait_for(asyncio.to_thread(check.passes, token, session_id), _SECONDS)
    except TimeoutError:
        return True
