"""A request and a response as the core sees them, free of any HTTP framework."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class NoAnswer(Exception):
    """The caller gets no answer: it waits in vain, or its connection is `dropped`."""

    def __init__(self, reason: str, *, dropped: bool = False) -> None:
        super().__init__(reason)
        self.dropped = dropped


@dataclass(frozen=True, slots=True)
class Request:
    """One API call. Its repr shows neither query, headers nor body: they may carry card data.

    headers: names in lower case.
    """

    method: str
    path: str
    query: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Response:
    """The answer: an HTTP status, headers with Stripe's spelling, and a JSON body.

    pause: seconds between two bytes of the body over HTTP.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: str = field(repr=False)
    pause: float = 0.0
