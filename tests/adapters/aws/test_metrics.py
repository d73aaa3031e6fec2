"""Metrics as CloudWatch reads them in a log: names, units and dimensions as in docs/metrics.md."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from payment_smart_bot.adapters.aws.metrics import EmfMetrics
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.session import Field

DOCUMENTED = Path(__file__).parents[3] / "docs" / "metrics.md"


class Printed:
    """What was printed, as CloudWatch takes it apart."""

    def __init__(self, text: str) -> None:
        self.lines: list[dict[str, Any]] = [json.loads(line) for line in text.splitlines()]
        self.units: dict[str, str] = {}
        self.dimensions: dict[str, list[list[str]]] = {}
        self.values: dict[str, list[float]] = {}
        for line in self.lines:
            (directive,) = line["_aws"]["CloudWatchMetrics"]
            assert directive["Namespace"] == "PaymentSmartBot"
            for metric in directive["Metrics"]:
                name = metric["Name"]
                self.units[name] = metric["Unit"]
                self.dimensions[name] = directive["Dimensions"]
                self.values.setdefault(name, []).extend(line[name])


def read_documented() -> dict[str, tuple[str, str]]:
    """Return unit and further dimension of each metric in the table of the page."""
    found = {}
    for names, unit, more in re.findall(
        r"^\| ((?:`\w+`(?:, )?)+) \| (\w+) \| (?:`(\w+)`)? ?\|",
        DOCUMENTED.read_text(),
        re.MULTILINE,
    ):
        found.update(dict.fromkeys(re.findall(r"`(\w+)`", names), (unit, more)))
    return found


def test_all_is_as_documented(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the environment of Powertools says: alarms depend on it."""
    monkeypatch.setenv("POWERTOOLS_SERVICE_NAME", "another")
    monkeypatch.setenv("POWERTOOLS_METRICS_NAMESPACE", "Another")
    metrics = EmfMetrics("staging")
    for metric in Metric:
        metrics.record(metric)
    metrics.flush()
    printed = Printed(capsys.readouterr().out)
    assert {name: printed.units[name] for name in printed.units} == {
        name: unit for name, (unit, _) in read_documented().items()
    }
    for name, (_, more) in read_documented().items():
        expected = [["Environment"], ["Environment", more]] if more else [["Environment"]]
        assert printed.dimensions[name] == expected, name
    assert {line["Environment"] for line in printed.lines} == {"staging"}


def test_what_came_together_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Once: the next line begins anew, and nothing is printed where nothing came."""
    metrics = EmfMetrics("dev")
    metrics.record(Metric.TURNS)
    metrics.record(Metric.STORE_LATENCY, 0.005)
    metrics.record(Metric.STORE_LATENCY, 0.25)
    metrics.flush()
    metrics.flush()
    metrics.record(Metric.TURNS)
    metrics.flush()
    first, second = Printed(capsys.readouterr().out).lines
    assert (first["Turns"], first["StoreLatency"]) == ([1], [5, 250])
    assert second["Turns"] == [1]
    assert "StoreLatency" not in second


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("insufficient_funds", Decline.INSUFFICIENT_FUNDS),
        ("incorrect_cvc", Decline.WRONG_CODE),
        ("stolen_card", Decline.GENERIC),
        ("a_code_of_next_year", Decline.GENERIC),
        (None, Decline.GENERIC),
    ],
)
def test_declines_come_in_few_kinds(
    capsys: pytest.CaptureFixture[str], code: str | None, kind: Decline
) -> None:
    """Each value of a dimension is a metric that costs money."""
    EmfMetrics("dev").record(Metric.DECLINED, kind=code)
    (line,) = Printed(capsys.readouterr().out).lines
    assert line["Kind"] == kind.value


def test_rejected_tries_come_by_field(capsys: pytest.CaptureFixture[str]) -> None:
    metrics = EmfMetrics("dev")
    for field in Field:
        metrics.record(Metric.REJECTED_TRIES, kind=field.value)
    lines = Printed(capsys.readouterr().out).lines
    assert [line["Field"] for line in lines] == ["name", "card", "expiry", "cvv"]
