"""A canary compares two versions of the function: each counts its faults by itself as well."""

import json

import pytest

from payment_smart_bot.adapters.aws.metrics import EmfMetrics
from payment_smart_bot.domain.model.metrics import Metric


def test_a_fault_is_counted_in_all_and_by_version(capsys: pytest.CaptureFixture[str]) -> None:
    EmfMetrics("prod", "42").record(Metric.UNHANDLED_FAULTS)
    line = json.loads(capsys.readouterr().out)
    (directive,) = line["_aws"]["CloudWatchMetrics"]
    assert sorted(directive["Dimensions"]) == [["Environment"], ["Environment", "Version"]]
    assert (line["Environment"], line["Version"]) == ("prod", "42")
    assert line["UnhandledFaults"] == [1]
