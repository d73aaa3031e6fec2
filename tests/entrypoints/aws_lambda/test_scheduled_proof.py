"""The daily proof on AWS: each difference between ledger and Stripe is logged and counted."""

import logging
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from tests.adapters.stores.damage import damage_payment
from tests.entrypoints.aws_lambda.lambda_calls import Lambda, an_event
from tests.entrypoints.conftest import SIX_MESSAGES
from tests.fakes.gateway import FakeGateway
from tests.fakes.ports import RecordingMetrics

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.books import IntentOnBooks
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.aws_lambda.events import ScheduledRunFailed, UnknownEvent


class EmptyBooks(FakeGateway):
    """Stripe, with books in which nothing is."""

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:  # noqa: ARG002 - the port's
        return iter(())


class NoBooks(FakeGateway):
    """Stripe, with a key that may not list payments."""

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:  # noqa: ARG002 - the port's
        raise GatewayUnavailable("Stripe refuses our requests.")


def asks_for(task: str) -> dict[str, Any]:
    """Return the event that a schedule of Terraform's sends."""
    return {**an_event("schedule_of_a_rule"), "detail": {"task": task}}


def pay_at(application: Application, gateway: FakeGateway, metrics: RecordingMetrics) -> Lambda:
    """Return a function that has taken a payment, with another Stripe than the one that has it."""
    function = Lambda(application)
    for message in SIX_MESSAGES:
        function.say(message)
    return Lambda(replace(application, gateway=gateway, metrics=metrics))


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    yield
    Lambda.end_all()


def test_agreement_counts_as_nothing(paying: Application, stripe: FakeGateway) -> None:
    metrics = RecordingMetrics()
    assert pay_at(paying, stripe, metrics).invoke(asks_for("prove")) == {"done": True}
    assert metrics.of(Metric.LEDGER_DIFFERENCES) == [0]
    assert metrics.of(Metric.PENDING_CHARGES) == [], "only the proof is made"


def test_a_difference_is_counted_and_named(
    paying: Application, caplog: pytest.LogCaptureFixture
) -> None:
    metrics = RecordingMetrics()
    function = pay_at(paying, EmptyBooks(), metrics)
    with caplog.at_level(logging.INFO):
        assert function.invoke(asks_for("prove")) == {"done": True}
    assert metrics.of(Metric.LEDGER_DIFFERENCES) == [1]
    (told,) = [line for line in caplog.records if line.levelno == logging.ERROR]
    assert "It is paid here; Stripe has no charge." in told.getMessage()


def test_a_record_that_cannot_be_read_is_counted_and_named(
    paying: Application, stripe: FakeGateway, caplog: pytest.LogCaptureFixture
) -> None:
    metrics = RecordingMetrics()
    function = pay_at(paying, stripe, metrics)
    (payment,) = paying.merchant.list_payments().items
    damage_payment(paying.store, payment.id)
    assert function.invoke(asks_for("prove")) == {"done": True}
    assert metrics.of(Metric.UNREADABLE_RECORDS) == [1]
    assert f"Nothing is proven of {payment.id}: its record cannot be read" in caplog.messages


def test_a_proof_that_cannot_be_made_is_counted_and_fails(paying: Application) -> None:
    """Or nobody would know that there is none."""
    metrics = RecordingMetrics()
    with pytest.raises(ScheduledRunFailed, match="could not be compared"):
        pay_at(paying, NoBooks(), metrics).invoke(asks_for("prove"))
    assert metrics.of(Metric.FAILED_PROOFS) == [1]
    assert metrics.of(Metric.LEDGER_DIFFERENCES) == []


def test_a_task_that_is_not_known_is_refused(paying: Application) -> None:
    with pytest.raises(UnknownEvent, match="prove"):
        Lambda(paying).invoke(asks_for("clean"))
