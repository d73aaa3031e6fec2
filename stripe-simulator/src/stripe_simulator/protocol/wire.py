"""Requests and responses, free of any HTTP framework."""

from collections.abc import Mapping

import msgspec


class NoAnswer(Exception):
    """The caller gets no answer: it waits in vain or, where `dropped`, loses its connection."""

    def __init__(self, reason: str, *, dropped: bool = False) -> None:
        super().__init__(reason)
        self.dropped = dropped


class Request(msgspec.Struct, frozen=True):
    """One HTTP request. Its repr shows the method and the path alone: the rest may hold a card.

    headers: with names in lower case.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = msgspec.field(default_factory=dict)
    body: str = ""

    def __repr__(self) -> str:
        return f"Request(method={self.method!r}, path={self.path!r})"


class Response(msgspec.Struct, frozen=True):
    """One HTTP response. Its repr shows neither headers nor body.

    headers: with names in Stripe's spelling. pause: seconds between two bytes of the body, kept
    over HTTP only.
    """

    status: int
    headers: Mapping[str, str]
    body: str
    pause: float = 0.0

    def __repr__(self) -> str:
        return f"Response(status={int(self.status)}, pause={self.pause})"
