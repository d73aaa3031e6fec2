"""Stripe's lists, page after page (https://docs.stripe.com/api/pagination)."""

import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from payment_smart_bot.adapters.stripe.transport.calls import Answer, JsonObject, is_id

PAGE: Final = 100
"""The most that Stripe gives at once."""

log = logging.getLogger(__name__)


class ListBroken(Exception):
    """A list could not be read to its end; `answer` came instead of the next page."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.kind)
        self.answer = answer


def list_objects(
    get: Callable[[Mapping[str, Any]], Answer], parameters: Mapping[str, Any], pages: int
) -> Iterator[JsonObject]:
    """Yield the objects of a list; `get` asks for one page of it.

    Raises ListBroken if a page does not come, or if there are more than `pages` pages.
    """
    cursor: dict[str, str] = {}
    for _ in range(pages):
        answer = get({**parameters, **cursor, "limit": PAGE})
        objects, more = read_page(answer)
        yield from objects
        if not more:
            return
        cursor = {"starting_after": objects[-1]["id"]}
    log.error("A list of Stripe's is longer than %d pages.", pages)
    raise ListBroken(answer)


def read_page(answer: Answer) -> tuple[list[JsonObject], bool]:
    """Return the objects of a page, and whether another follows; raises ListBroken."""
    body = answer.body
    if not answer.is_done or not isinstance(body, dict):
        raise ListBroken(answer)
    objects, more = body.get("data"), body.get("has_more")
    if not (isinstance(objects, list) and isinstance(more, bool) and all(map(_has_id, objects))):
        raise ListBroken(answer)
    if more and not objects:
        raise ListBroken(answer)
    return objects, more


def _has_id(thing: object) -> bool:
    return isinstance(thing, dict) and is_id(thing.get("id"))
