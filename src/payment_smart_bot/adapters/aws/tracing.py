"""Segments of AWS X-Ray: which calls the function waited for, and for how long.

Each is one datagram to the daemon that Lambda runs beside the function, without X-Ray's SDK, which
takes longer to import than everything else. A segment has a service's name and two times, and
nothing of the call: no address, no id. The format is that of
https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
"""

import secrets
import socket
import time
from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Metrics

_HEADER: Final = b'{"format": "json", "version": 1}\n'
_SAMPLED: Final = "1"


class Service(Value, frozen=True):
    """A service as X-Ray draws it: `namespace` is `aws` for AWS's own, `remote` for others."""

    name: str
    namespace: str


SERVICES: Final[Mapping[Metric, Service]] = {
    Metric.STRIPE_LATENCY: Service("Stripe", "remote"),
    Metric.STORE_LATENCY: Service("DynamoDB", "aws"),
    Metric.SEALER_LATENCY: Service("KMS", "aws"),
    Metric.MODEL_LATENCY: Service("Bedrock", "aws"),
}


class TracedMetrics(Metrics):
    """Passes metrics on, and tells X-Ray of each call that was timed; threads may share it.

    `daemon` is the daemon's address, such as `169.254.79.129:2000`. `read_header` returns the trace
    header of the invocation, such as `Root=1-5759e988-bd862e3f;Parent=53995c3f;Sampled=1`.
    """

    def __init__(
        self,
        metrics: Metrics,
        daemon: str,
        read_header: Callable[[], str | None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._metrics = metrics
        host, _, port = daemon.rpartition(":")
        self._daemon = (host, int(port))
        self._read_header = read_header
        self._clock = clock
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.settimeout(0)

    def record(self, metric: Metric, value: float = 1, kind: str | None = None) -> None:
        """Take down a figure; one that times a call becomes a segment as well."""
        self._metrics.record(metric, value, kind)
        service = SERVICES.get(metric)
        if service is not None:
            self._send(service, value)

    def flush(self) -> None:
        """Publish what has come since the last time."""
        self._metrics.flush()

    def close(self) -> None:
        """Close the socket. Lambda does not call this: it ends the process."""
        self._socket.close()

    def _send(self, service: Service, seconds: float) -> None:
        trace = _read_trace(self._read_header() or "")
        if trace is None:
            return
        ended = self._clock()
        segment = {
            **trace,
            "type": "subsegment",
            "id": secrets.token_hex(8),
            "name": service.name,
            "namespace": service.namespace,
            "start_time": ended - seconds,
            "end_time": ended,
        }
        try:
            self._socket.sendto(_HEADER + msgspec.json.encode(segment), self._daemon)
        except OSError:  # a trace with a gap is better than a payment that fails
            return


def _read_trace(header: str) -> Mapping[str, str] | None:
    """Return the trace and the segment of an invocation; None where it is not traced."""
    fields = dict(part.partition("=")[::2] for part in header.split(";"))
    if fields.get("Sampled") != _SAMPLED or not {"Root", "Parent"} <= fields.keys():
        return None
    return {"trace_id": fields["Root"], "parent_id": fields["Parent"]}
