"""What is DynamoDB's own: which calls a turn makes, their repetition, time-outs, and refusals."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from tests import aws
from tests.adapters.faulty_aws import Fails, Line, faulty
from tests.adapters.store_contract import (
    HOUR,
    NOW,
    a_charging_session,
    a_claim,
    a_payment,
    a_sealed_session,
    a_session,
    a_turn,
)
from tests.fakes.gateway import FakeGateway
from tests.fakes.ports import Clock
from tests.fakes.talk import PRICE, SIX_MESSAGES, Talk, paying

from payment_smart_bot.adapters.aws.dynamodb.calls import Calls
from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.aws.dynamodb.tables import PAYMENTS, SESSIONS, creation
from payment_smart_bot.adapters.paging import build_cursor
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_entry import Form
from payment_smart_bot.domain.model.errors import InvalidRequest, StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.value import Value, replace

MOST_BYTES_OF_A_CONVERSATION = 120_000


class Kept(Value, frozen=True):
    """A store, what lies between it and DynamoDB, and its tables."""

    store: DynamoDbStore
    line: Line
    tables: tuple[str, str]

    def items(self, table: int) -> list[Any]:
        """All items of the sessions' table (0) or the payments' (1), without a trace."""
        found: list[Any] = aws.client("dynamodb").scan(TableName=self.tables[table])["Items"]
        return found

    def asked(self, call: Callable[[], object]) -> list[str]:
        """Return the calls that DynamoDB was asked while this was done."""
        self.line.asked.clear()
        call()
        return list(self.line.asked)


@pytest.fixture
def kept() -> Iterator[Kept]:
    with aws.tables() as tables:
        client, line = faulty("dynamodb")
        yield Kept(DynamoDbStore(client, *tables), line, tables)
        client.close()


# --- What a turn asks ----------------------------------------------------------------------------


PAYMENT_SAVED = ["GetItem", "TransactWriteItems"]
"""What is on record of a payment is read before it is saved with its session."""

WISH_READ = ["GetItem"]
"""Whoever is at work on a charge looks whether its customer has cancelled meanwhile."""

CHARGED = [*PAYMENT_SAVED, *PAYMENT_SAVED, *WISH_READ, *PAYMENT_SAVED]
"""Saved before Stripe hears of it, and when the intent is known; the wish is read once the card was
charged; then the outcome is saved."""


@pytest.mark.parametrize(
    ("policy", "last"),
    [(Policy(), PAYMENT_SAVED), (paying(), CHARGED)],
    ids=["a card is kept", "money moves"],
)
def test_a_turn_reads_one_session_and_writes_it(
    kept: Kept, policy: Policy, last: list[str]
) -> None:
    talk = Talk(kept.store, policy)
    asked = [kept.asked(partial(talk.say, text)) for text in SIX_MESSAGES]
    assert asked[:-1] == [["GetItem", "PutItem"]] * 5
    assert asked[-1] == ["GetItem", *last]
    assert talk.session.status is Status.COMPLETED
    reads = [body for body in kept.line.bodies if b"ConditionExpression" not in body]
    assert all(b'"ConsistentRead": true' in body for body in reads)


def test_no_table_is_ever_scanned(kept: Kept) -> None:
    """Lists, counts, purges and searches look into an index."""
    store = kept.store
    saved = store.save(a_charging_session(), NOW, a_payment())
    store.save(replace(a_session("form"), entry=Form("f" * 32)), NOW)
    asked = kept.asked(
        lambda: (
            store.list_sessions(NOW),
            store.list_sessions(NOW, Status.CHARGING),
            store.count_sessions(NOW),
            store.find_by_form("f" * 32, NOW),
            store.list_payments(),
            store.list_payments(session_id="s", status=PaymentStatus.SAVED),
            store.load_latest_payment(saved.id),
            store.list_payments_to_notify(NOW),
            store.purge(NOW + HOUR),
        )
    )
    assert set(asked) == {"Query", "BatchGetItem", "DeleteItem"}
    assert kept.asked(store.ping) == ["GetItem"]


def test_a_session_carries_its_end_in_seconds(kept: Kept) -> None:
    """Each save says when it may go; while a charge is under way it may not, and then it may."""

    def ttl() -> Any:
        (item,) = kept.items(0)
        return item.get("ttl")

    end = NOW + HOUR
    saved = kept.store.save(a_session(), NOW)
    assert ttl() == {"N": str(int(end.timestamp()) + 1)}, "the second after, not the one before"
    saved = kept.store.save(replace(a_charging_session(), version=saved.version), NOW)
    assert ttl() is None
    later = replace(saved, status=Status.COMPLETED, expires_at=end.replace(microsecond=0))
    kept.store.save(later, NOW)
    assert ttl() == {"N": str(int(end.timestamp()))}


def test_a_payment_carries_the_end_of_its_retention(kept: Kept) -> None:
    kept.store.save(a_session(), NOW, replace(a_payment(), retain_until=NOW.replace(microsecond=0)))
    (item,) = kept.items(1)
    assert item["ttl"] == {"N": str(int(NOW.timestamp()))}


def test_a_sealed_number_lies_in_one_place(kept: Kept) -> None:
    """In the item of its session: no index has it, and no payment; then it is gone."""
    saved = kept.store.save(a_sealed_session(ciphertext=b"sealed number"), NOW, a_payment())
    (session,) = kept.items(0)
    assert b"sealed number" in session["record"]["B"]
    assert not any(b"sealed number" in value.get("B", b"") for value in kept.items(1)[0].values())
    assert {"record", "packed"}.isdisjoint(_projected())
    kept.store.save(saved.without_values(Field.CARD), NOW)
    assert "sealed number" not in str(kept.items(0))


def _projected() -> set[str]:
    return {
        attribute
        for table in (SESSIONS, PAYMENTS)
        for index in creation(table)["GlobalSecondaryIndexes"]
        for attribute in index["Projection"].get("NonKeyAttributes", [])
    }


def test_the_longest_conversation_is_far_below_the_limit_of_an_item(kept: Kept) -> None:
    """Emoji from beginning to end; DynamoDB takes 400 KB."""
    talk = Talk(kept.store, clock=Clock(), gateway=FakeGateway())
    for _ in range(12):
        talk.say("👩‍👩‍👧" * 400)
    (item,) = kept.items(0)
    assert len(item["record"]["B"]) < MOST_BYTES_OF_A_CONVERSATION


def test_a_record_beyond_any_conversation_is_packed(kept: Kept) -> None:
    session = replace(a_session(), turns=(a_turn("why? " * 400),) * 100)
    saved = kept.store.save(session, NOW)
    (item,) = kept.items(0)
    assert "record" not in item
    assert len(item["packed"]["B"]) < 100_000
    assert kept.store.load("s", NOW) == saved


# --- Calls that are repeated ---------------------------------------------------------------------


def writes(kept: Kept) -> dict[str, Callable[[], object]]:
    """Every way to write, on a session and a payment that are stored."""
    store = kept.store
    session = store.save(a_session(), NOW, a_payment())
    payment = store.load_payment("p")
    assert payment is not None
    return {
        "a new session": lambda: store.save(a_session("new"), NOW),
        "a session": lambda: store.save(session, NOW),
        "a session with its payment": lambda: store.save(session, NOW, a_payment()),
        "a session with a payment that was read": lambda: store.save(session, NOW, payment),
        "a payment": lambda: store.save_payment(payment),
        "a deletion": lambda: store.delete(session),
        "a claim and its session": lambda: store.save_claims([a_claim()], NOW, a_session("new")),
    }


WRITES = (
    "a new session",
    "a session",
    "a session with its payment",
    "a session with a payment that was read",
    "a payment",
    "a deletion",
    "a claim and its session",
)


def version_of(written: object) -> object:
    return written.version if isinstance(written, Session | Payment) else written


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize("fault", [Fails.BEFORE, Fails.AFTER, Fails.THROTTLED])
def test_a_write_that_fails_once_is_done_once(kept: Kept, write: str, fault: Fails) -> None:
    """Whether it had its effect or not, it is repeated, and knows itself."""
    do = writes(kept)[write]
    kept.line.planned.append(fault)
    written = version_of(do())
    answers = {"a new session": 1, "a deletion": True, "a claim and its session": None}
    assert written == answers.get(write, 2)
    begins = write in {"a new session", "a claim and its session"}
    stored = kept.store.load("new" if begins else "s", NOW)
    if write == "a deletion":
        assert stored is None
    elif write == "a claim and its session":
        assert (stored, kept.store.load_claim("c", NOW)) == (
            replace(a_session("new"), version=1), replace(a_claim(), version=1),
        )  # fmt: skip
    elif write != "a payment":
        assert stored is not None
        assert stored.version == written


@pytest.mark.parametrize("write", WRITES)
def test_a_write_that_never_reaches_dynamodb_changes_nothing(kept: Kept, write: str) -> None:
    """Three tries, then the same message can be sent again; the operator reads why."""
    do = writes(kept)[write]
    before = kept.items(0), kept.items(1)
    kept.line.planned += [Fails.BEFORE] * 3
    with pytest.raises(StoreUnavailable, match=r"out of reach \(ConnectTimeoutError\)"):
        do()
    assert not kept.line.planned
    assert (kept.items(0), kept.items(1)) == before


def test_a_message_whose_answer_was_lost_is_answered_again(kept: Kept) -> None:
    """Saved, and nobody knows: sent again with its id, it gets its answer and counts once."""
    talk = Talk(kept.store, clock=Clock())
    kept.line.planned += [None, *[Fails.AFTER] * 3]
    with pytest.raises(StoreUnavailable):
        talk.say("Jane Doe", "m1")
    reply = talk.say("Jane Doe", "m1")
    assert (reply.current_field, len(talk.session.turns)) == ("card", 1)


def test_a_charge_whose_freeze_nobody_saw_is_charged_once(kept: Kept) -> None:
    """The freeze is on record, its answer lost: the next message goes on with that charge."""
    clock, stripe = Clock(), FakeGateway()
    talk = Talk(kept.store, paying(), clock, stripe)
    talk.say_all(*SIX_MESSAGES[:-1])
    kept.line.planned += [None, *[Fails.AFTER] * 3]
    with pytest.raises(StoreUnavailable):
        talk.say("confirm")
    assert stripe.charged == []
    clock.forward(timedelta(seconds=31))
    assert talk.say("confirm").status is Status.COMPLETED
    assert stripe.charged == [PRICE]


@pytest.mark.parametrize(
    ("fault", "sentence", "tries"),
    [
        (Fails.THROTTLED, "asked more than the tables allow", 3),
        (Fails.TOO_MUCH, "asked more than the tables allow", 3),
        (Fails.BROKEN, "cannot serve GetItem (InternalServerError)", 3),
        (Fails.DENIED, "refuses GetItem (AccessDeniedException): check the credentials", 1),
        (Fails.MISSING, "check DYNAMODB_TABLE and PAYMENTS_TABLE", 1),
    ],
)
def test_a_refusal_tells_the_operator_what_to_do(
    kept: Kept, fault: Fails, sentence: str, tries: int
) -> None:
    """What may pass is tried three times, what will not once; AWS itself is not quoted."""
    kept.line.planned += [fault] * 3
    with pytest.raises(StoreUnavailable) as raised:
        kept.store.load("s", NOW)
    assert sentence in str(raised.value)
    assert "customer" not in str(raised.value)
    assert len(kept.line.asked) == tries


# --- Others at work ------------------------------------------------------------------------------


def test_a_transaction_in_the_way_is_waited_for(kept: Kept) -> None:
    saved = kept.store.save(a_session(), NOW)
    kept.line.planned += [Fails.IN_CONFLICT] * 2
    assert kept.store.save(saved, NOW, a_payment()).version == 2


def test_transactions_that_stay_in_the_way_are_a_conflict(kept: Kept) -> None:
    """Each wait is longer than the one before, and then the turn is computed anew."""
    waits: list[float] = []
    kept.line.planned += [Fails.IN_CONFLICT] * 6
    calls = Calls(kept.store._client, waits.append)
    with pytest.raises(VersionConflict):
        calls.write("delete_item", {"TableName": kept.tables[0], "Key": {"sessionId": {"S": "s"}}})
    assert len(waits) == 6
    assert sum(waits) < 1.3
    assert waits == sorted(waits)


def test_the_table_is_believed_and_not_its_index(kept: Kept) -> None:
    """An index may be behind: what it still lists is shown only if it is still so."""
    saved = kept.store.save(a_session(), NOW)
    with kept.line.behind("Query", lambda: kept.store.list_sessions(NOW, Status.COLLECTING)):
        kept.store.save(replace(saved, status=Status.CANCELLED), NOW)
        assert list(kept.store.list_sessions(NOW, Status.COLLECTING).items) == []
        (found,) = kept.store.list_sessions(NOW, Status.CANCELLED).items
    assert found.status is Status.CANCELLED


# --- Cursors -------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", [0, -1, 2**63 - 1])
def test_a_cursor_that_dynamodb_would_not_take_is_refused(kept: Kept, at: int) -> None:
    """Made up, but well formed: its key would be longer than DynamoDB's 1024 bytes."""
    for page in (lambda c: kept.store.list_sessions(NOW, after=c), kept.store.list_payments):
        with pytest.raises(InvalidRequest, match="cursor is not one"):
            page(build_cursor((at, "a" * 1024)))
        assert page(build_cursor((at, "a"))).next is None


@pytest.mark.parametrize("name", ["", "x" * 2049, "é" * 1025])
def test_what_dynamodb_would_not_take_as_a_key_names_nothing(kept: Kept, name: str) -> None:
    """It comes from an address that anyone can make up, and is no fault of the store."""
    assert kept.store.find_by_form(name, NOW) is None
    assert kept.store.load_payment(name) is None
    assert kept.store.load(name, NOW) is None
    assert kept.line.asked == []


def test_expired_items_that_dynamodb_has_not_deleted_are_not_seen(kept: Kept) -> None:
    """It may take it days."""
    kept.store.save(a_session(), NOW)
    later = NOW + HOUR + timedelta(days=2)
    assert kept.store.load("s", later) is None
    assert list(kept.store.list_sessions(later).items) == []
    assert kept.store.count_sessions(later) == {}
    assert len(kept.items(0)) == 1
