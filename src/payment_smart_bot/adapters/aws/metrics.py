"""Metrics in CloudWatch's embedded metric format, through Powertools: lines in Lambda's log.

docs/metrics.md lists the names, units and dimensions: alarms depend on them.
"""

import threading
from collections.abc import Mapping
from typing import Final

from aws_lambda_powertools.metrics.provider.cloudwatch_emf.cloudwatch import (
    AmazonCloudWatchEMFProvider,
)

from payment_smart_bot.adapters.stripe.declines import DECLINES
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.ports import Metrics

NAMESPACE: Final = "PaymentSmartBot"
ENVIRONMENT: Final = "Environment"

_MILLISECONDS: Final = frozenset(metric for metric in Metric if metric.endswith("Latency"))
_SECONDS: Final = frozenset({Metric.OLDEST_PENDING_CHARGE, Metric.CLOCK_SKEW})
_KINDS: Final[Mapping[Metric, str]] = {
    Metric.DECLINED: "Kind",
    Metric.REJECTED_TRIES: "Field",
    Metric.UNHANDLED_FAULTS: "Version",
}
"""The metrics that come in kinds, and the dimension that tells them apart."""


class EmfMetrics(Metrics):
    """Collects metrics and prints them with `flush`; threads may share it.

    Powertools' own `Metrics` is not used, because all of its instances share their figures.
    `version` is the function's, with which a canary compares a new version's faults with
    those of the one before.
    """

    def __init__(self, environment: str, version: str = "$LATEST") -> None:
        self._environment = environment
        self._version = version
        self._lock = threading.Lock()
        self._plain = self._make_provider()

    def record(self, metric: Metric, value: float = 1, kind: str | None = None) -> None:
        """Take down a figure, and print it at once if it comes in kinds."""
        with self._lock:
            if metric in _KINDS:
                self._print_by_kind(metric, value, kind)
            elif metric in _MILLISECONDS:
                self._plain.add_metric(metric.value, "Milliseconds", value * 1000)
            else:
                unit = "Seconds" if metric in _SECONDS else "Count"
                self._plain.add_metric(metric.value, unit, value)

    def flush(self) -> None:
        """Print what was taken down since the last time, if anything was."""
        with self._lock:
            if self._plain.metric_set:
                self._plain.flush_metrics()

    def _print_by_kind(self, metric: Metric, value: float, kind: str | None) -> None:
        provider = self._make_provider()
        if metric is Metric.DECLINED:
            kind = DECLINES.get(kind or "", Decline.GENERIC).value  # there is no end of codes
        elif metric is Metric.UNHANDLED_FAULTS:
            kind = self._version
        provider.add_dimensions(**{_KINDS[metric]: kind or "none"})
        provider.add_metric(metric.value, "Count", value)
        provider.flush_metrics()

    def _make_provider(self) -> AmazonCloudWatchEMFProvider:
        provider = AmazonCloudWatchEMFProvider(
            namespace=NAMESPACE, default_dimensions={ENVIRONMENT: self._environment}
        )
        provider.service = ""  # POWERTOOLS_SERVICE_NAME would add a dimension that no alarm knows
        return provider
