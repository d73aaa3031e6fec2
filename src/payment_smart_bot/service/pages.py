"""All items of a paged list, one page after the other."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Final, Protocol, TypeVar

from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.ports import Store

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


def walk_pages(page_after: Callable[[str | None], Paged[Item]]) -> Iterator[Item]:
    """Yield every item, beginning with the page after no cursor."""
    page = page_after(None)
    yield from page.items
    while page.next is not None:
        page = page_after(page.next)
        yield from page.items


def walk_payments(store: Store, since: datetime) -> Iterator[Payment]:
    """Yield every payment confirmed at `since` or later, the latest first."""
    return walk_pages(lambda after: store.list_payments(after, _PAGE, since=since))
