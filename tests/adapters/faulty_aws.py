"""Connections to AWS that fail as told, under the SDK, so that its own retries are seen."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.exceptions import ConnectTimeoutError, ReadTimeoutError
from tests import aws


class Fails(Enum):
    """How a call may fail; each but the first two is an answer of AWS."""

    BEFORE = "no connection in time"
    AFTER = "no answer in time, when it has had its effect"
    THROTTLED = "ThrottlingException"
    TOO_MUCH = "ProvisionedThroughputExceededException"
    DENIED = "AccessDeniedException"
    MISSING = "ResourceNotFoundException"
    BROKEN = "InternalServerError"
    IN_CONFLICT = "TransactionConflictException"


class _Body:
    """The body of an answer, as urllib3 would give it."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self, **_: Any) -> Sequence[bytes]:
        return [self._content]


@dataclass
class Line:
    """What lies between a client and moto.

    `planned` says what becomes of its next calls, `planned_for` of the next calls of an operation.
    """

    inner: Any
    planned: list[Fails | None] = field(default_factory=list)
    planned_for: dict[str, list[Fails]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    again: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def behind(self, operation: str, call: Callable[[], object]) -> Iterator[None]:
        """Answer an operation within the block as it is answered now."""
        self.again[operation] = None
        call()
        yield
        del self.again[operation]

    def send(self, request: Any) -> Any:
        target = request.headers["X-Amz-Target"]
        self.asked.append(str(target, "ascii").partition(".")[2])
        self.bodies.append(bytes(request.body))
        plan = self.planned_for.get(self.asked[-1]) or self.planned
        fault = plan.pop(0) if plan else None
        if fault is None:
            return self._sent(request)
        if fault is Fails.BEFORE:
            raise ConnectTimeoutError(endpoint_url=request.url)
        if fault is Fails.AFTER:
            self.inner.send(request)
            raise ReadTimeoutError(endpoint_url=request.url)
        body = json.dumps({"__type": fault.value, "message": "role/of-a-customer"}).encode()
        status = 500 if fault is Fails.BROKEN else 400
        return AWSResponse(request.url, status, {}, _Body(body))

    def _sent(self, request: Any) -> Any:
        operation = self.asked[-1]
        answer = self.again.get(operation) or self.inner.send(request)
        if operation in self.again:
            self.again[operation] = answer
        return answer

    def close(self) -> None:
        self.inner.close()


def faulty(service: str, *planned: Fails | None) -> tuple[Any, Line]:
    """Return a client of moto whose connections fail as planned, and those.

    It waits for moto longer than for AWS, so that a slow machine adds no failure to the plan.
    """
    made = aws.clients()
    config = made.client(service).meta.config.merge(Config(read_timeout=60, connect_timeout=60))
    client = made.client(service, config)
    return client, put_before(client, *planned)


def put_before(client: Any, *planned: Fails | None) -> Line:
    """Put a line between a client and moto that fails as planned."""
    line = Line(client._endpoint.http_session, list(planned))
    client._endpoint.http_session = line
    return line
