"""CORS: which web pages may read the answers, and what they may send."""

from collections.abc import Sequence
from typing import Final

from starlette.types import Scope

PREFLIGHT: Final = {
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "content-type, authorization, x-api-key, idempotency-key",
    "access-control-max-age": "600",
}
"""The headers of the answer to a preflight."""

_Headers = Sequence[tuple[bytes, bytes]]


class Cors:
    """Allows the configured origins; `*` allows all.

    Starlette's own middleware refuses preflights in plain text, and this API answers in JSON.
    """

    def __init__(self, origins: Sequence[str]) -> None:
        self._all = "*" in origins
        self._origins = {origin.encode() for origin in origins}

    def build_headers(self, scope: Scope) -> _Headers:
        """Return the headers of an answer to a request."""
        if not self._origins:
            return ()
        vary = (b"vary", b"Origin")
        origin = _find_header(scope, b"origin")
        if origin is None or not (self._all or origin in self._origins):
            return (vary,)
        return (
            vary,
            (b"access-control-allow-origin", b"*" if self._all else origin),
            (b"access-control-expose-headers", b"Retry-After"),
        )

    def is_preflight(self, scope: Scope) -> bool:
        """Return whether a request is a browser's question about what a page may send."""
        return (
            bool(self._origins)
            and scope["method"] == "OPTIONS"
            and _find_header(scope, b"origin") is not None
            and _find_header(scope, b"access-control-request-method") is not None
        )


def _find_header(scope: Scope, name: bytes) -> bytes | None:
    return next((value for key, value in scope["headers"] if key == name), None)
