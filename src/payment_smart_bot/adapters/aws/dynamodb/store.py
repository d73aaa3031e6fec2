"""DynamoDbStore: sessions in one table of DynamoDB, payments in another.

A turn reads one item and writes one, each in one call; a payment is written with its session in one
transaction. Reads of items are consistent. What a write depends on is its condition, never what was
read before. See `dynamodb_tables` for what lies where, and `dynamodb_lists` for lists.
"""

import heapq
import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb import tables as of
from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.items import (
    Item,
    is_live,
    number,
    payment_of,
    place,
    place_below,
    session_of,
)
from payment_smart_bot.adapters.aws.dynamodb.lists import LOWEST, Lists, paged
from payment_smart_bot.adapters.aws.dynamodb.writes import (
    Write,
    ended_delete,
    payment_put,
    payment_put_with_session,
    session_delete,
    session_put,
)
from payment_smart_bot.adapters.paging import checked_limit, cursor_at, micros, position_after
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Measures, Page, PaymentPage

_MOST_TRIES: Final = 5
_LONGEST_KEY: Final = 2048
"""Bytes that DynamoDB takes as the key of an item."""


class DynamoDbStore:
    """A store in two tables, which any number of processes share; see `ports.Store`.

    Threads may share it. Every method raises StoreUnavailable, with a sentence for the operator and
    nothing of a customer in it, when DynamoDB cannot serve. `new_id` names a write.
    """

    def __init__(
        self,
        client: Any,
        sessions_table: str,
        payments_table: str,
        new_id: Callable[[], str] = lambda: secrets.token_hex(16),
        measures: Measures | None = None,
    ) -> None:
        self._client = client
        self._calls = Calls(client, measures=measures)
        self._sessions = Lists(self._calls, sessions_table, of.SESSIONS)
        self._payments = Lists(self._calls, payments_table, of.PAYMENTS)
        self._new_id = new_id

    def load(self, session_id: str, now: datetime) -> Session | None:
        """Return the session as it was last saved, or None; see `ports.Store`."""
        item = self._item(self._sessions, session_id)
        return session_of(item) if item and is_live(item, now) else None

    def session_by_form(self, token: str, now: datetime) -> Session | None:
        """Return the session whose page for the card has this token; see `ports.Store`."""
        if not 0 < len(token.encode()) <= _LONGEST_KEY:
            return None
        keys = (key for page in self._sessions.all_of(of.BY_FORM, token) for key in page)
        for item in self._sessions.items(keys):
            if is_live(item, now) and item.get(of.FORM) == {"S": token}:
                return session_of(item)
        return None

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,  # noqa: ARG002 - DynamoDB answers once it is safe
    ) -> Session:
        """Save a session, and a payment with it, or raise VersionConflict; see `ports.Store`."""
        saved = replace(session, version=session.version + 1)
        write_id = self._new_id()
        put = session_put(self._sessions.name, saved, now, write_id)
        if payment is not None:
            self._save_both(put, payment, saved.version)
            return saved
        unmet = self._calls.write("put_item", put)
        if unmet is not None and not unmet.by(write_id):
            raise _session_changed()
        return saved

    def sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        """Return a page of live sessions, newest first; see `ports.Store`."""
        limit, below = checked_limit(limit), place_below(position_after(after))
        statuses = tuple(Status) if status is None else (status,)
        keys = heapq.merge(
            *(self._live_places(each, below, now, limit + 1) for each in statuses),
            key=lambda key: str(key[of.PLACE]["S"]),
            reverse=True,
        )
        live = (
            session_of(item)
            for item in self._sessions.items(keys, limit + 1)
            if is_live(item, now) and status in {None, Status(item[of.STATUS]["S"])}
        )
        return Page(*paged(live, limit, lambda each: cursor_at((micros(each.created_at), each.id))))

    def counts(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        """Return how many live sessions there are by their status and what they reached.

        Reads the index only: about 150 bytes a session that lives, or has not been purged yet.
        """
        return Counter(
            (status, str(key[of.REACHED]["S"]))
            for status in Status
            for page in self._sessions.all_of(of.BY_STATUS, status.value)
            for key in page
            if is_live(key, now)
        )

    def delete(self, session: Session) -> bool:
        """Erase a session, or raise VersionConflict; whether there was one."""
        unmet = self._calls.write("delete_item", session_delete(self._sessions.name, session))
        if unmet is not None and unmet.item is not None:
            raise _session_changed()
        return unmet is None or unmet.repeated

    def payment(self, payment_id: str) -> Payment | None:
        """Return a payment as it was last saved, or None."""
        item = self._item(self._payments, payment_id)
        return payment_of(item) if item else None

    def payment_of(self, session_id: str) -> Payment | None:
        """Return the latest payment of a session, if any."""
        return next(iter(self.payments(None, 1, session_id=session_id).items), None)

    def save_payment(self, payment: Payment) -> Payment:
        """Save a payment that is stored already, or raise VersionConflict; see `ports.Store`."""
        saved = replace(payment, version=payment.version + 1)
        write_id = self._new_id()
        put = payment_put(self._payments.name, saved, payment.version, write_id)
        unmet = self._calls.write("put_item", put)
        if unmet is not None and not unmet.by(write_id):
            raise _payment_changed()
        return saved

    def payments(
        self,
        after: str | None = None,
        limit: int = 50,
        *,
        session_id: str | None = None,
        status: PaymentStatus | None = None,
        since: datetime | None = None,
    ) -> PaymentPage:
        """Return a page of payments, the last confirmed first; see `ports.Store`."""
        limit, below = checked_limit(limit), place_below(position_after(after))
        lowest = LOWEST if since is None else place((micros(since), ""))
        index, value = of.BY_AGE, of.IN_LEDGER
        if session_id is not None:
            index, value = of.BY_SESSION, session_id
        elif status is not None:
            index, value = of.BY_OUTCOME, status.value
        keys = self._payments.places(index, value, below, lowest, limit + 1)
        found = (
            payment_of(item)
            for item in self._payments.items(keys, limit + 1)
            if status is None or item[of.STATUS] == {"S": status.value}
        )
        return PaymentPage(
            *paged(found, limit, lambda each: cursor_at((micros(each.confirmed_at), each.id)))
        )

    def payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        """Return payments of which the merchant is to be told by now; see `ports.Store`."""
        limit, until = checked_limit(limit), place((micros(now) + 1, ""))
        due = self._payments.all_of(
            of.BY_NOTICE,
            of.WAITING,
            also=" AND #at < :until",
            names={"#at": of.NOTIFY_AT},
            values={":until": {"S": until}},
            Limit=limit,
        )
        items = self._payments.items((key for page in due for key in page), limit)
        waiting = (item for item in items if of.NOTIFY_AT in item)
        return [
            payment_of(item) for item in islice(waiting, limit) if item[of.NOTIFY_AT]["S"] < until
        ]

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` expired sessions and as many payments; how many records went.

        It looks at the oldest of them, about 7,000 of each status; DynamoDB itself deletes what
        is left, by the `ttl` of the item, within days.
        """
        sessions = self._ended(self._sessions, of.BY_STATUS, of.ENDS_AT, _MAY_END, now)
        payments = self._ended(self._payments, of.BY_AGE, of.RETAIN_UNTIL, (of.IN_LEDGER,), now)
        gone = 0
        for lists, ended, attribute in (
            (self._sessions, sessions, of.ENDS_AT),
            (self._payments, payments, of.RETAIN_UNTIL),
        ):
            for key in islice(ended, limit):
                gone += self._erase_ended(lists, key, attribute, now)
        return gone

    def ping(self) -> None:
        """Return if the sessions can be read now."""
        self._item(self._sessions, "-")

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _item(self, lists: Lists, item_id: str) -> Item | None:
        if not 0 < len(item_id.encode()) <= _LONGEST_KEY:
            return None  # DynamoDB would refuse to look
        answer = self._calls.read(
            "get_item",
            TableName=lists.name,
            Key={lists.shape.hash_key: {"S": item_id}},
            ConsistentRead=True,
        )
        return answer.get("Item")

    def _save_both(self, put: Write, payment: Payment, version: int) -> None:
        """Put a session and its payment, whose stored version need not be known.

        Mostly it is what was read, or lower than the session's. Else the answer tells it.
        """
        stored = payment.version or None
        session_write_id = put["Item"][of.WRITTEN_BY]["S"]
        for _ in range(_MOST_TRIES):
            write_id = self._new_id()
            of_payment = payment_put_with_session(
                self._payments.name, payment, stored, version, write_id
            )
            unmet = self._calls.write_all([put, of_payment], write_id)
            if not unmet:
                return
            of_session, in_the_way = unmet
            if of_session is not None:
                if of_session.by(session_write_id):
                    return  # both were written, and the answer was lost
                raise _session_changed()
            assert in_the_way is not None  # noqa: S101 - one of the two was
            stored = in_the_way.version
            if payment.version and stored is not None:
                raise _payment_changed()
        raise _payment_changed()

    def _live_places(
        self, status: Status, below: str, now: datetime, at_once: int
    ) -> Iterator[Item]:
        keys = self._sessions.places(of.BY_STATUS, status.value, below, at_once=at_once)
        return (key for key in keys if is_live(key, now))

    def _ended(
        self, lists: Lists, index: of.Index, attribute: str, values: Sequence[str], now: datetime
    ) -> Iterator[Item]:
        for value in values:
            pages = lists.all_of(
                index,
                value,
                FilterExpression="#ends <= :now",
                names={"#ends": attribute},
                values={":now": number(micros(now))},
            )
            yield from next(pages)

    def _erase_ended(self, lists: Lists, key: Item, attribute: str, now: datetime) -> bool:
        hash_key = lists.shape.hash_key
        write = ended_delete(lists.name, {hash_key: key[hash_key]}, attribute, now)
        return self._calls.write("delete_item", write) is None


_MAY_END: Final = tuple(status.value for status in Status if not status.under_way)


def _session_changed() -> VersionConflict:
    return VersionConflict("The session was changed since it was read.")


def _payment_changed() -> VersionConflict:
    return VersionConflict("The payment was changed since it was read.")
