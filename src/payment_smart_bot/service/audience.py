"""The audience where nobody watches."""

from typing import Final

from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.ports import Audience


class _Nobody:
    def tell(self, session: Session) -> None:
        """Tell nobody."""


NOBODY: Final[Audience] = _Nobody()
