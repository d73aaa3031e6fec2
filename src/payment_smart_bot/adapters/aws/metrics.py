"""Measures in CloudWatch's embedded metric format, through Powertools: lines in Lambda's log.

docs/metrics.md lists the names, units and dimensions: alarms depend on them.
"""

import threading
from collections.abc import Mapping
from typing import Final

from aws_lambda_powertools.metrics.provider.cloudwatch_emf.cloudwatch import (
    AmazonCloudWatchEMFProvider,
)

from payment_smart_bot.adapters.stripe.declines import DECLINES
from payment_smart_bot.domain.model.effects import Decline
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.ports import Measures

NAMESPACE: Final = "PaymentSmartBot"
ENVIRONMENT: Final = "Environment"

_MILLISECONDS: Final = frozenset(measure for measure in Measure if measure.endswith("Latency"))
_SECONDS: Final = frozenset({Measure.OLDEST_PENDING_CHARGE})
_KINDS: Final[Mapping[Measure, str]] = {Measure.DECLINED: "Kind", Measure.REJECTED_TRIES: "Field"}
"""The measures that come in kinds, and the dimension that tells them apart."""


class EmfMeasures(Measures):
    """Collects measures, and prints what came together with `flush`; threads may share it.

    Not `Metrics` of Powertools, whose figures all of its instances share.
    """

    def __init__(self, environment: str) -> None:
        self._environment = environment
        self._lock = threading.Lock()
        self._plain = self._provider()

    def note(self, measure: Measure, value: float = 1, kind: str | None = None) -> None:
        """Take down a figure; one that comes in kinds is printed at once. See the port."""
        with self._lock:
            if measure in _KINDS:
                self._print_by_kind(measure, value, kind)
            elif measure in _MILLISECONDS:
                self._plain.add_metric(measure.value, "Milliseconds", value * 1000)
            else:
                unit = "Seconds" if measure in _SECONDS else "Count"
                self._plain.add_metric(measure.value, unit, value)

    def flush(self) -> None:
        """Print what has come since the last time, if anything has; see the port."""
        with self._lock:
            if self._plain.metric_set:
                self._plain.flush_metrics()

    def _print_by_kind(self, measure: Measure, value: float, kind: str | None) -> None:
        provider = self._provider()
        if measure is Measure.DECLINED:
            kind = DECLINES.get(kind or "", Decline.GENERIC).value  # codes are without number
        provider.add_dimensions(**{_KINDS[measure]: kind or "none"})
        provider.add_metric(measure.value, "Count", value)
        provider.flush_metrics()

    def _provider(self) -> AmazonCloudWatchEMFProvider:
        provider = AmazonCloudWatchEMFProvider(
            namespace=NAMESPACE, default_dimensions={ENVIRONMENT: self._environment}
        )
        provider.service = ""  # POWERTOOLS_SERVICE_NAME would add a dimension that no alarm knows
        return provider
