"""How the tests of the stores use one."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any, Final

import pytest
from tests.adapters.store_contract import NOW, OPENERS, a_session

from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.ports import Store

MOMENT: Final = timedelta(microseconds=1)
every_store = pytest.mark.parametrize("name", OPENERS)


def call_at_once(*calls: Callable[[], object]) -> list[object]:
    """Make calls at the same time; return their answers, a VersionConflict among them."""
    start = Barrier(len(calls))

    def make(call: Callable[[], object]) -> object:
        start.wait(timeout=60)
        try:
            return call()
        except VersionConflict as conflict:
            return conflict

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(make, calls))


def load(store: Store, session_id: str = "s") -> Session:
    session = store.load(session_id, NOW)
    assert session is not None
    return session


def save_paid(store: Store, payment: Payment) -> Payment:
    """Save a payment with a session of its own; return it as stored."""
    store.save(a_session(f"of {payment.id}"), NOW, payment)
    stored = store.load_payment(payment.id)
    assert stored is not None
    return stored


def list_ids(store: Store, status: Status | None = None, limit: int = 50) -> list[str]:
    """All ids, page by page."""
    found: list[str] = []
    after = None
    while True:
        page = store.list_sessions(NOW, status, after, limit)
        assert len(page.items) <= limit
        found += [session.id for session in page.items]
        after = page.next
        if after is None:
            return found


def list_payment_ids(store: Store, limit: int = 50, **wanted: Any) -> list[str]:
    """All ids of payments, page by page."""
    found: list[str] = []
    after = None
    while True:
        page = store.list_payments(after, limit, **wanted)
        assert len(page.items) <= limit
        found += [payment.id for payment in page.items]
        after = page.next
        if after is None:
            return found
