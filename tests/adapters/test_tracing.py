"""What X-Ray is told of a call, read from the socket of a daemon."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from tests.fakes.ports import RecordingMetrics
from tests.fakes.xray_daemon import Daemon, xray_daemon

from payment_smart_bot.adapters.aws.tracing import SERVICES, TracedMetrics
from payment_smart_bot.domain.model.metrics import Metric

HEADER = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a:0"


@pytest.fixture
def daemon() -> Iterator[Daemon]:
    with xray_daemon() as listening:
        yield listening


def tracing(daemon: Daemon, header: str | None = HEADER) -> TracedMetrics:
    return TracedMetrics(RecordingMetrics(), daemon.address, lambda: header, lambda: 1_000.0)


def test_a_call_becomes_a_segment_with_a_name_and_two_times(daemon: Daemon) -> None:
    with closing(tracing(daemon)) as metrics:
        metrics.record(Metric.STRIPE_LATENCY, 0.7)
    (segment,) = daemon.read_segments()
    assert len(segment.pop("id")) == 16
    assert segment == {
        "trace_id": "1-5759e988-bd862e3fe1be46a994272793",
        "parent_id": "53995c3f42cd8ad8",
        "type": "subsegment",
        "name": "Stripe",
        "namespace": "remote",
        "start_time": 999.3,
        "end_time": 1_000.0,
    }


def test_every_service_that_is_waited_for_has_its_name(daemon: Daemon) -> None:
    """A turn as a whole is Lambda's own segment; counts are no calls."""
    with closing(tracing(daemon)) as metrics:
        for metric in Metric:
            metrics.record(metric, 0.1)
    named = {segment["name"] for segment in daemon.read_segments()}
    assert named == {"Stripe", "DynamoDB", "KMS", "Bedrock"}
    timed = {metric for metric in Metric if metric.endswith("Latency")}
    assert set(SERVICES) == timed - {Metric.TURN_LATENCY}


@pytest.mark.parametrize(
    "header",
    [None, "", "Root=1-2;Parent=3;Sampled=0", "Root=1-2;Sampled=1", "nonsense"],
    ids=["none", "empty", "not sampled", "no parent", "nonsense"],
)
def test_what_is_not_traced_sends_nothing(daemon: Daemon, header: str | None) -> None:
    with closing(tracing(daemon, header)) as metrics:
        metrics.record(Metric.STORE_LATENCY, 0.1)
    assert daemon.read_segments() == []


def test_a_daemon_that_cannot_be_reached_hinders_nothing() -> None:
    recording = RecordingMetrics()
    metrics = TracedMetrics(recording, "127.0.0.1:1", lambda: HEADER)
    for _ in range(3):
        metrics.record(Metric.STORE_LATENCY, 0.1)
    metrics.close()
    metrics.record(Metric.STORE_LATENCY, 0.1)
    metrics.flush()
    assert recording.of(Metric.STORE_LATENCY) == [0.1] * 4
    assert recording.flushed == 1
