"""What code under test has sent."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, overload

import msgspec

from stripe_simulator.protocol.errors import StripeFailure
from stripe_simulator.protocol.parameters import form
from stripe_simulator.protocol.routing import matches
from stripe_simulator.protocol.wire import Request, Response


class SentRequest(msgspec.Struct, frozen=True):
    """One request. Of card data, `params` has only the last four.

    params: as Stripe reads them, nested, with text for values. headers: with names in lower case,
    without the API key. status: of the answer, or None where the caller got none.
    """

    method: str
    path: str
    params: Mapping[str, Any]
    headers: Mapping[str, str]
    status: int | None

    @property
    def idempotency_key(self) -> str | None:
        """The key of the request, or None."""
        return self.headers.get("idempotency-key")


class SentRequests(Sequence[SentRequest]):
    """The requests of a test, oldest first."""

    def __init__(self) -> None:
        self._sent: list[SentRequest] = []

    def record(self, request: Request, response: Response | None) -> None:
        """Add a request with its answer."""
        headers = {name: it for name, it in request.headers.items() if name != "authorization"}
        status = None if response is None else int(response.status)
        sent = SentRequest(request.method, request.path, _read_params(request), headers, status)
        self._sent.append(sent)

    def to(self, method: str, path: str) -> list[SentRequest]:
        """Return the requests to one endpoint, such as `/v1/payment_intents/{id}/confirm`."""
        return [it for it in self._sent if it.method == method and matches(path, it.path)]

    def clear(self) -> None:
        """Forget what was sent so far."""
        self._sent.clear()

    @overload
    def __getitem__(self, index: int) -> SentRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[SentRequest]: ...
    def __getitem__(self, index: int | slice) -> SentRequest | list[SentRequest]:
        return self._sent[index]

    def __len__(self) -> int:
        return len(self._sent)

    def __iter__(self) -> Iterator[SentRequest]:
        return iter(self._sent)

    def __repr__(self) -> str:
        lines = (f"{it.method} {it.path} -> {it.status or 'no answer'}" for it in self._sent)
        return f"<{', '.join(lines) or 'nothing was sent'}>"


def _read_params(request: Request) -> dict[str, Any]:
    try:
        given = form.decode(request.body or request.query)
    except StripeFailure:  # it was refused for its form
        return {}
    return _mask(given)


def _mask(given: form.Form) -> dict[str, Any]:
    masked: dict[str, Any] = {}
    for name, value in given.items():
        if isinstance(value, dict):
            masked[name] = _mask(value)
        elif name == "number":
            masked[name] = f"****{value[-4:]}"
        else:
            masked[name] = "***" if name == "cvc" else value
    return masked
