"""All items of a paged list, one page after the other."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Final, Protocol, TypeVar

from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.ports import Metrics, Store
from payment_smart_bot.service.metering import NO_METRICS, report_unreadable

_PAGE: Final = 500

Item = TypeVar("Item", covariant=True)


class Paged(Protocol[Item]):
    """A page of a list, and the cursor of the next."""

    @property
    def items(self) -> Sequence[Item]:
        """What is on this page."""

    @property
    def next(self) -> str | None:
        """The cursor of the page after it, if any."""

    @property
    def unreadable(self) -> Sequence[str]:
        """The ids of records that were left out of it, as they cannot be read."""


def walk_pages(
    page_after: Callable[[str | None], Paged[Item]], metrics: Metrics = NO_METRICS
) -> Iterator[Item]:
    """Yield every item that can be read, beginning with the page after no cursor.

    An operator is called for the others.
    """
    unreadable: dict[str, None] = {}
    yield from _walk(page_after, unreadable)
    if unreadable:
        report_unreadable(metrics, len(unreadable))


def walk_payments(store: Store, since: datetime) -> Iterator[Payment]:
    """Yield every payment confirmed at `since` or later, the latest first."""
    return walk_pages(lambda after: store.list_payments(after, _PAGE, since=since))


def walk_readable_payments(
    store: Store, since: datetime, unreadable: dict[str, None]
) -> Iterator[Payment]:
    """Yield the same; the ids of those that cannot be read are added to `unreadable`."""
    return _walk(lambda after: store.list_payments(after, _PAGE, since=since), unreadable)


def _walk(
    page_after: Callable[[str | None], Paged[Item]], unreadable: dict[str, None]
) -> Iterator[Item]:
    page = page_after(None)
    while True:
        yield from page.items
        unreadable |= dict.fromkeys(page.unreadable)
        if page.next is None:
            return
        page = page_after(page.next)
