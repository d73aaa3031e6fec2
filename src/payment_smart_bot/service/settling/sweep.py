"""What a sweep has done."""

from datetime import datetime
from typing import Final

from payment_smart_bot.domain.value import Value

OUT_OF_TIME: Final = "its time was over"
"""Why a sweep may end early."""


class Sweep(Value, frozen=True):
    """What a sweep has done: how many charges it settled, and how many it had to leave open.

    `unknown_since` tells when those were confirmed of which nobody knows whether money has moved;
    the others wait for their customers at the bank. `cut_short_by` is why it ended early, if it
    did: then the figures are what it knew by then.
    """

    settled: int
    open: int
    unknown_since: tuple[datetime, ...] = ()
    cut_short_by: str | None = None
