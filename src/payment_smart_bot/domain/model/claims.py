"""Claims: what keeps one request, or one order, from beginning two sessions."""

from datetime import datetime

from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import Value


class Claim(Value, frozen=True):
    """Says which session a request, or an order, has begun.

    `id` names that request or order by a hash. `session` is the session as it began, without its
    payment request, which holds what a person can be told by. `fingerprint` is a hash of the whole
    request, empty where another request may have the same claim. The claim is forgotten at
    `ends_at`. `version` counts its saves.
    """

    id: str
    session: Session
    ends_at: datetime
    fingerprint: str = ""
    version: int = 0
