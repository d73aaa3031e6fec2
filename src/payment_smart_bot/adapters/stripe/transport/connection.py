"""How calls to Stripe are made: the one thing that every handler is given."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Any, Literal

from payment_smart_bot.adapters.stripe.transport.calls import Answer, JsonObject
from payment_smart_bot.adapters.stripe.transport.lists import PAGE, list_objects, read_page
from payment_smart_bot.domain.value import Value


class CardNumbers(StrEnum):
    """What may be sent of a card number.

    SENT: the number itself. STAND_INS: what Stripe publishes in place of a test number; no other
    number is sent. NEVER: nothing.
    """

    SENT = "sent"
    STAND_INS = "stand_ins"
    NEVER = "never"


class Connection(Value, frozen=True):
    """Stripe, as a handler sees it.

    `ask` makes a call, and makes it again where the network failed; see `calls.ask`. `livemode`:
    the key is a live one. `deployment` tells this bot from others on the same account.
    """

    ask: Callable[..., Answer]
    numbers: CardNumbers = CardNumbers.SENT
    livemode: bool = False
    deployment: str | None = None

    def ask_once(
        self,
        method: Literal["get", "post", "delete"],
        path: str,
        parameters: Mapping[str, Any],
        **options: Any,
    ) -> Answer:
        """Make a call once: whoever moves money decides when to make it again."""
        return self.ask(method, path, parameters, max_network_retries=0, **options)

    def list_once(
        self, path: str, parameters: Mapping[str, Any], pages: int
    ) -> Iterator[JsonObject]:
        """Yield the objects of a list and ask for each page once; raises ListBroken."""
        return list_objects(partial(self.ask_once, "get", path), parameters, pages)

    def list_all(
        self, path: str, parameters: Mapping[str, Any], pages: int
    ) -> Iterator[JsonObject]:
        """Yield the objects of a list; raises ListBroken."""
        return list_objects(partial(self.ask, "get", path), parameters, pages)

    def list_page_once(
        self, path: str, since: datetime, until: datetime, after: str | None
    ) -> tuple[list[JsonObject], bool]:
        """Return the objects of one page, the newest first, and whether another page follows.

        Only what was made from `since` to `until` is listed. Raises ListBroken.
        """
        created = {"gte": int(since.timestamp()), "lte": int(until.timestamp()) + 1}
        cursor = {} if after is None else {"starting_after": after}
        return read_page(self.ask_once("get", path, {"created": created, **cursor, "limit": PAGE}))


def build_created_filter(time: datetime) -> dict[str, Any]:
    """Return the parameters that limit a list to what was made at `time` or later."""
    return {"created": {"gte": int(time.timestamp())}}
