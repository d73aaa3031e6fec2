"""DynamoDbStore: sessions and claims in one table of DynamoDB, payments in another.

A turn reads one item and writes one, each in one call; a payment is written with its session in one
transaction. Reads of items are consistent. A write depends on its own condition, never on what was
read before. `tables` says what lies where, `lists` how items and lists are read, `tallies` how
tries are counted.
"""

import heapq
import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from payment_smart_bot.adapters.aws.dynamodb import tables
from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.items import (
    Item,
    is_live,
    read_claim,
    read_payment,
    read_session,
    to_claim_key,
    to_place,
    to_place_below,
)
from payment_smart_bot.adapters.aws.dynamodb.lists import (
    LOWEST,
    Lists,
    Places,
    is_key,
    take_page,
)
from payment_smart_bot.adapters.aws.dynamodb.tallies import Tallies
from payment_smart_bot.adapters.aws.dynamodb.writes import (
    Write,
    build_claim_put,
    build_ended_delete,
    build_payment_put,
    build_payment_put_with_session,
    build_session_delete,
    build_session_put,
)
from payment_smart_bot.adapters.paging import (
    FRONT,
    build_cursor,
    check_limit,
    read_cursor,
    to_micros,
)
from payment_smart_bot.adapters.records import read_each
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_search import has_words, list_search_words
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.model.tallies import Tally
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Metrics, Page, PaymentPage, Store, WaitingCharges

_MOST_TRIES: Final = 5
_SESSION_CHANGED: Final = "The session was changed since it was read."
_PAYMENT_CHANGED: Final = "The payment was changed since it was read."
_CLAIMED: Final = "The claim was made by somebody else."
_MOST_LOOKED_THROUGH: Final = 500
"""Payments that a search reads for a page: five calls, and some 500 units of reading."""

_MOST_IDS_AT_ONCE: Final = 1000

_READ_AT_ONCE: Final = 25
"""Keys of an index that a purge reads at a time: DynamoDB bills 4 KB at least, which these fill."""

_MAY_END: Final = tuple(status.value for status in Status if not status.is_under_way)


class DynamoDbStore(Store):
    """A store in two tables, which any number of processes share; threads may share it too.

    StoreUnavailable, raised when DynamoDB cannot serve, has a sentence for the operator and nothing
    of a customer in it. `new_id` names a write.
    """

    def __init__(
        self,
        client: Any,
        sessions_table: str,
        payments_table: str,
        new_id: Callable[[], str] = lambda: secrets.token_hex(16),
        metrics: Metrics | None = None,
    ) -> None:
        self._client = client
        self._calls = Calls(client, metrics=metrics)
        self._sessions = Lists(self._calls, sessions_table, tables.SESSIONS)
        self._payments = Lists(self._calls, payments_table, tables.PAYMENTS)
        self._new_id = new_id
        self._tallies = Tallies(self._calls, self._sessions, new_id)

    def load(self, session_id: str, now: datetime) -> Session | None:
        item = self._sessions.read_item(session_id)
        return read_session(item) if item and is_live(item, now) else None

    def load_claim(self, claim_id: str, now: datetime) -> Claim | None:
        item = self._sessions.read_item(to_claim_key(claim_id))
        return read_claim(item) if item and is_live(item, now) else None

    def save_claims(
        self, claims: Sequence[Claim], now: datetime, session: Session | None = None
    ) -> None:
        table, write_id = self._sessions.name, self._new_id()
        puts = [build_claim_put(table, claim, now, write_id) for claim in claims]
        if session is not None:
            puts.append(build_session_put(table, replace(session, version=1), now, write_id))
        unmet = [each for each in self._calls.write_all(puts, write_id) if each is not None]
        if not all(each.is_by(write_id) for each in unmet):
            raise VersionConflict(_CLAIMED)

    def find_by_form(self, token: str, now: datetime) -> Session | None:
        if not is_key(token):
            return None
        keys = (key for page in self._sessions.list_pages(tables.BY_FORM, token) for key in page)
        for item in self._sessions.read_items(keys):
            if is_live(item, now) and item.get(tables.FORM) == {"S": token}:
                return read_session(item)
        return None

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,  # noqa: ARG002 - DynamoDB answers once it is safe
    ) -> Session:
        saved = replace(session, version=session.version + 1)
        write_id = self._new_id()
        put = build_session_put(self._sessions.name, saved, now, write_id)
        if payment is not None:
            self._save_both(put, payment, saved.version)
            return saved
        unmet = self._calls.write("put_item", put)
        if unmet is not None and not unmet.is_by(write_id):
            raise VersionConflict(_SESSION_CHANGED)
        return saved

    def list_sessions(
        self, now: datetime, status: Status | None = None, after: str | None = None, limit: int = 50
    ) -> Page:
        limit, below = check_limit(limit), to_place_below(read_cursor(after))
        statuses = tuple(Status) if status is None else (status,)
        keys = heapq.merge(
            *(self._list_live_places(each, below, now, limit + 1) for each in statuses),
            key=lambda key: str(key[tables.PLACE]["S"]),
            reverse=True,
        )
        live = (
            (str(item[tables.SESSION_ID]["S"]), item)
            for item in self._sessions.read_items(keys, limit + 1)
            if is_live(item, now) and status in {None, Status(item[tables.STATUS]["S"])}
        )
        unreadable: list[str] = []
        sessions, following = take_page(
            read_each(read_session, live, unreadable),
            limit,
            lambda each: build_cursor((to_micros(each.created_at), each.id)),
        )
        return Page(sessions, following, unreadable)

    def list_waiting_charges(self, now: datetime) -> WaitingCharges:
        """Return all charges that wait for their customers.

        Reads the index only: about 200 bytes for each.
        """
        pages = self._sessions.list_pages(tables.BY_STATUS, Status.ACTION_REQUIRED.value)
        waiting = [
            (int(key[tables.DUE_AT]["N"]), key[tables.SESSION_ID]["S"], key[tables.CHARGE_OF]["S"])
            for page in pages
            for key in page
            if tables.DUE_AT in key
        ]
        due = [session_id for at, session_id, _ in sorted(waiting) if at <= to_micros(now)]
        return WaitingCharges(due, frozenset(payment_id for _, _, payment_id in waiting))

    def count_sessions(self, now: datetime) -> Mapping[tuple[Status, str], int]:
        """Return how many live sessions there are by their status and what they reached.

        Reads the index only: about 150 bytes for each session that has not been purged yet.
        """
        return Counter(
            (status, str(key[tables.REACHED]["S"]))
            for status in Status
            for page in self._sessions.list_pages(tables.BY_STATUS, status.value)
            for key in page
            if is_live(key, now)
        )

    def delete(self, session: Session) -> bool:
        unmet = self._calls.write("delete_item", build_session_delete(self._sessions.name, session))
        if unmet is not None and unmet.item is not None:
            raise VersionConflict(_SESSION_CHANGED)
        return unmet is None or unmet.repeated

    def load_payment(self, payment_id: str) -> Payment | None:
        item = self._payments.read_item(payment_id)
        return read_payment(item) if item else None

    def load_latest_payment(self, session_id: str) -> Payment | None:
        keys = self._payments.list_places(tables.BY_SESSION, session_id, to_place_below(FRONT))
        return next(map(read_payment, self._payments.read_items(keys, 1)), None)

    def save_payment(self, payment: Payment) -> Payment:
        saved = replace(payment, version=payment.version + 1)
        write_id = self._new_id()
        put = build_payment_put(self._payments.name, saved, payment.version, write_id)
        unmet = self._calls.write("put_item", put)
        if unmet is not None and not unmet.is_by(write_id):
            raise VersionConflict(_PAYMENT_CHANGED)
        return saved

    def list_payments(
        self,
        after: str | None = None,
        limit: int = 50,
        *,
        session_id: str | None = None,
        order_id: str | None = None,
        status: PaymentStatus | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        words: tuple[str, ...] = (),
    ) -> PaymentPage:
        """Return a page of payments; a search looks through some hundreds of them for a page."""
        limit, below = check_limit(limit), to_place_below(read_cursor(after))
        if until is not None:
            below = min(below, to_place((to_micros(until), "")))
        lowest = LOWEST if since is None else to_place((to_micros(since), ""))
        index, value = tables.BY_AGE, tables.IN_LEDGER
        if session_id is not None:
            index, value = tables.BY_SESSION, session_id
        elif order_id is not None:
            index, value = tables.BY_ORDER, order_id
        elif status is not None:
            index, value = tables.BY_OUTCOME, status.value
        most = _MOST_LOOKED_THROUGH if words else None
        keys = Places(
            self._payments.list_places(index, value, below, lowest, most or limit + 1), most
        )
        found = (
            (str(item[tables.PAYMENT_ID]["S"]), item)
            for item in self._payments.read_items(keys, most or limit + 1)
            if (status is None or item[tables.STATUS] == {"S": status.value})
            and (order_id is None or item.get(tables.ORDER) == {"S": order_id})
        )
        unreadable: list[str] = []
        payments, following = take_page(
            (
                payment
                for payment in read_each(read_payment, found, unreadable)
                if not words or has_words(list_search_words(payment), words)
            ),
            limit,
            lambda each: build_cursor((to_micros(each.confirmed_at), each.id)),
        )
        return PaymentPage(payments, following or keys.find_rest(), unreadable)

    def list_payment_ids(self, status: PaymentStatus, until: datetime) -> Sequence[str]:
        below = to_place_below((to_micros(until) + 1, ""))
        keys = self._payments.list_places(
            tables.BY_OUTCOME, status.value, below, at_once=_MOST_IDS_AT_ONCE
        )
        return [str(key[tables.PAYMENT_ID]["S"]) for key in keys]

    def list_payments_to_notify(self, now: datetime, limit: int = 50) -> Sequence[Payment]:
        limit, until = check_limit(limit), to_place((to_micros(now) + 1, ""))
        due = self._payments.list_pages(
            tables.BY_NOTICE,
            tables.WAITING,
            also=" AND #at < :until",
            names={"#at": tables.NOTIFY_AT},
            values={":until": {"S": until}},
            Limit=limit,
        )
        items = self._payments.read_items((key for page in due for key in page), limit)
        waiting = (
            (str(item[tables.PAYMENT_ID]["S"]), item)
            for item in items
            if tables.NOTIFY_AT in item and item[tables.NOTIFY_AT]["S"] < until
        )
        return list(islice(read_each(read_payment, waiting, []), limit))

    def read_tally(self, key: str) -> Tally:
        return self._tallies.read(key)

    def change_tally(self, key: str, now: datetime, change: Callable[[Tally], Tally]) -> None:
        self._tallies.change(key, now, change)

    def purge(self, now: datetime, limit: int = 1000) -> int:
        """Erase up to `limit` expired sessions and as many payments past their retention.

        Of each status it reads the oldest, a few at a time, and stops at the first that has not
        ended: it reads no more than it erases, but for the last few. Returns how many records went.
        DynamoDB itself deletes what ends earlier than its neighbours by the `ttl` of the item,
        within days.
        """
        sessions = self._find_ended(self._sessions, tables.BY_STATUS, tables.ENDS_AT, _MAY_END, now)
        payments = self._find_ended(
            self._payments, tables.BY_AGE, tables.RETAIN_UNTIL, (tables.IN_LEDGER,), now
        )
        gone = 0
        for lists, ended, attribute in (
            (self._sessions, sessions, tables.ENDS_AT),
            (self._payments, payments, tables.RETAIN_UNTIL),
        ):
            for key in islice(ended, limit):
                gone += self._erase_ended(lists, key, attribute, now)
        return gone

    def ping(self) -> None:
        self._sessions.read_item("-")

    def close(self) -> None:
        self._client.close()

    def _save_both(self, put: Write, payment: Payment, version: int) -> None:
        """Put a session and its payment, whose stored version need not be known.

        It is mostly what was read, or lower than the session's. Otherwise the answer tells it.
        """
        stored = payment.version or None
        session_write_id = put["Item"][tables.WRITTEN_BY]["S"]
        for _ in range(_MOST_TRIES):
            write_id = self._new_id()
            of_payment = build_payment_put_with_session(
                self._payments.name, payment, stored, version, write_id
            )
            unmet = self._calls.write_all([put, of_payment], write_id)
            if not unmet:
                return
            of_session, in_the_way = unmet
            if of_session is not None:
                if of_session.is_by(session_write_id):
                    return  # both were written, and the answer was lost
                raise VersionConflict(_SESSION_CHANGED)
            assert in_the_way is not None  # noqa: S101 - one of the two was
            stored = in_the_way.version
            if payment.version and stored is not None:
                raise VersionConflict(_PAYMENT_CHANGED)
        raise VersionConflict(_PAYMENT_CHANGED)

    def _list_live_places(
        self, status: Status, below: str, now: datetime, at_once: int
    ) -> Iterator[Item]:
        keys = self._sessions.list_places(tables.BY_STATUS, status.value, below, at_once=at_once)
        return (key for key in keys if is_live(key, now))

    def _find_ended(
        self,
        lists: Lists,
        index: tables.Index,
        attribute: str,
        values: Sequence[str],
        now: datetime,
    ) -> Iterator[Item]:
        for value in values:
            for page in lists.list_pages(index, value, Limit=_READ_AT_ONCE):
                ended = [key for key in page if _has_ended(key, attribute, now)]
                yield from ended
                if len(ended) < len(page):
                    break

    def _erase_ended(self, lists: Lists, key: Item, attribute: str, now: datetime) -> bool:
        hash_key = lists.shape.hash_key
        write = build_ended_delete(lists.name, {hash_key: key[hash_key]}, attribute, now)
        return self._calls.write("delete_item", write) is None


def _has_ended(key: Item, attribute: str, now: datetime) -> bool:
    return attribute in key and int(key[attribute]["N"]) <= to_micros(now)
