"""The notice that the shop takes no new card for a while."""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from payment_smart_bot.entrypoints.http.shared.json_answers import encode
from payment_smart_bot.service.card_testing import Pause


class PauseNotice(Struct, rename="camel", frozen=True):
    """Declines ran far above normal, which is how card testing looks. It ends by itself."""

    id: str
    at: datetime
    paused_until: datetime
    type: Literal["cards.paused"] = "cards.paused"


def encode_pause(pause: Pause) -> bytes:
    """Return the body in which the merchant is told of a pause; a repeat has the same id."""
    return encode(PauseNotice(f"pause_{pause.at.timestamp():.0f}", pause.at, pause.until))
