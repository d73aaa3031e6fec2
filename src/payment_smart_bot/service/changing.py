"""Changing a payment on record while others may change it too."""

from collections.abc import Callable
from typing import Final

from payment_smart_bot.domain.model.errors import TooBusy, VersionConflict
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Store

_MOST_TRIES: Final = 25


class Changed(Value, frozen=True):
    """A payment as it was read, and as it is on record now: the same where nothing changed."""

    before: Payment
    after: Payment


def changed(store: Store, payment_id: str, change: Callable[[Payment], Payment]) -> Changed | None:
    """Save what `change` makes of a payment; None if there is no such payment.

    It is made anew of the fresh payment whenever somebody else was faster. What `change` raises
    passes. Raises TooBusy where others are faster each time.
    """
    for _ in range(_MOST_TRIES):
        before = store.payment(payment_id)
        if before is None:
            return None
        after = change(before)
        if after == before:
            return Changed(before, before)
        try:
            return Changed(before, store.save_payment(after))
        except VersionConflict:
            continue
    raise TooBusy("This payment is busy. Please try again.")
