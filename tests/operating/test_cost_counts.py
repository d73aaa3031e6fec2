"""What docs/cost/prices.toml says a payment takes of DynamoDB is what the bot takes.

Counted while the function takes a payment over moto, by DynamoDB's rules for bills.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from scripts.cost import read
from tests import aws
from tests.entrypoints.aws_lambda.lambda_calls import Lambda, Request, an_event
from tests.fakes.dynamodb_meter import Meter
from tests.over_store import over_store

from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.bootstrap import build
from payment_smart_bot.domain.value import replace
from payment_smart_bot.settings import read_settings

LINES = {line["what"]: line["of"] for line in read()["lines"]}
READS, WRITES = LINES["DynamoDB: read units"], LINES["DynamoDB: write units"]
EXPIRY = f"12/{datetime.now(UTC).year % 100 + 1:02}"
SIX_MESSAGES = ("I want to pay", "Jane Doe", "4242424242424242", EXPIRY, "456", "confirm")
PUT_THROUGH = 1_000
"""Writes a second that DynamoDB takes for one key of an index."""


class Shop:
    """A function over tables of its own, whose calls are counted."""

    def __init__(self, folder: Path) -> None:
        sessions, payments = aws.new_tables()
        self.meter = Meter(aws.client("dynamodb"), sessions, payments)
        self.store = DynamoDbStore(self.meter, sessions, payments)
        settings = read_settings(
            {"SESSION_DATABASE": str(folder / "unused"), "PAYMENT_AMOUNT": "4900"}
        )
        self.application = build(settings)
        self.minute = 0
        application = over_store(self.application, self.store)
        merchant = replace(application.merchant, clock=self.tell_time)
        self.function = Lambda(replace(application, merchant=merchant))

    def tell_time(self) -> datetime:
        """Return the time of now, but for the minute."""
        return datetime.now(UTC).replace(minute=self.minute)

    def run_schedule(self, minute: int) -> float:
        """Run what the schedule does in a minute of the hour; return the units read for it."""
        self.minute, before = minute, self.meter.reads
        self.function.invoke(an_event("schedule_of_a_rule"))
        return self.meter.reads - before

    def pay(self) -> None:
        """Take a payment in six messages."""
        for message in SIX_MESSAGES:
            answer = self.function.say(message, session_id="s1")
        assert answer["status"] == "completed", answer


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path)
    yield shop
    Lambda.end_all()
    shop.application.close()


def taken(meter: Meter, *, reads: bool = True) -> float:
    """Return the units so far."""
    return meter.reads if reads else meter.table_writes + sum(meter.index_writes.values())


def test_reads_are_those_of_the_messages_and_polls(shop: Shop) -> None:
    shop.pay()
    assert shop.meter.reads == len(SIX_MESSAGES) * READS["messages"] + READS["payments"]
    before = shop.meter.reads
    status, _ = shop.function.ask("rest_api", Request("GET", "/chat/s1"))
    assert status == 200
    assert shop.meter.reads - before == READS["polls"]


def test_a_run_of_the_schedule_reads_hardly_anything(shop: Shop) -> None:
    """However many sessions live: it asks for what is open and what has expired.

    Each tenth run also asks for what was declined.
    """
    for happen in (shop.pay, lambda: None):
        tenth, *nine = [shop.run_schedule(minute) for minute in range(10)]
        assert (tenth + sum(nine)) / 10 == pytest.approx(float(READS["runs"]))
        assert nine == [nine[0]] * 9
        happen()


def test_writes_are_those_of_tables_indexes_and_the_end(shop: Shop) -> None:
    shop.pay()
    before = shop.store.purge(datetime.now(UTC) + timedelta(hours=2))
    assert before == 1
    assert taken(shop.meter, reads=False) == WRITES["payments"]


@pytest.mark.thorough
def test_a_purge_reads_no_more_than_it_erases(shop: Shop) -> None:
    """But for a page of the oldest that still live, which fills the least that is billed."""
    for number in range(90):
        shop.function.say("I want to pay", session_id=f"s{number}")
    now = datetime.now(UTC)
    before = shop.meter.reads
    assert shop.store.purge(now) == 0
    idle = shop.meter.reads - before
    assert idle == 3, "half a unit for each status, and for the payments"
    before = shop.meter.reads
    assert shop.store.purge(now + timedelta(hours=2)) == 90
    assert shop.meter.reads - before - idle <= 90 * 170 / 4096 / 2 + 1


def busiest_key(meter: Meter) -> tuple[Any, int]:
    """Return the key of an index that is written to most, and how often."""
    return meter.index_writes.most_common(1)[0]


def test_the_rate_at_which_an_index_throttles_is_what_the_guide_says(shop: Shop) -> None:
    """All sessions that are under way lie under one key of `byStatus`."""
    shop.pay()
    shop.store.purge(datetime.now(UTC) + timedelta(hours=2))
    (index, key), writes = busiest_key(shop.meter)
    guide = (Path(__file__).resolve().parents[2] / "docs" / "aws-state.md").read_text()
    assert f"`{key}`, {writes} writes a payment" in guide, (index, key, writes)
    assert f"about {PUT_THROUGH // writes} payments a second" in guide
