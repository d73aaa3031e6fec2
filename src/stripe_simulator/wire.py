"""A request and a response as the core sees them, free of any HTTP framework."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    """The answer: an HTTP status, headers with Stripe's spelling, and a JSON body."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: str = field(repr=False)
