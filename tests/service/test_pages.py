"""Every item of a paged list, each once, and no page that nobody asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import pytest

from payment_smart_bot.service.pages import walk_pages


@dataclass
class Paged:
    """One page of letters."""

    items: str
    next: str | None
    unreadable: Sequence[str] = ()


@pytest.mark.parametrize(
    "pages",
    [[""], ["a"], ["ab", "c"], ["ab", "", "c"], ["a", "b", "c", ""]],
    ids=lambda pages: "|".join(pages),
)
def test_every_item_comes_once_and_in_order(pages: list[str]) -> None:
    asked: list[str | None] = []

    def page(after: str | None) -> Paged:
        asked.append(after)
        number = int(after or 0)
        last = number == len(pages) - 1
        return Paged(pages[number], None if last else str(number + 1))

    assert "".join(walk_pages(page)) == "".join(pages)
    assert asked == [None, *map(str, range(1, len(pages)))]


def test_a_page_is_read_only_when_it_is_needed() -> None:
    asked: list[str | None] = []

    def endless(after: str | None) -> Paged:
        asked.append(after)
        return Paged("ab", "more")

    assert list(islice(walk_pages(endless), 3)) == ["a", "b", "a"]
    assert asked == [None, "more"]
