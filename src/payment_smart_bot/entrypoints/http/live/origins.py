"""Which pages may open a WebSocket: browsers let any page try, and say which one it is."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.datastructures import Headers


class Origins:
    """Our own pages, and those of CORS_ORIGINS; whoever sends no Origin is no page."""

    def __init__(self, public_base_url: str | None, cors_origins: Sequence[str]) -> None:
        self._all = "*" in cors_origins
        self._known = {*cors_origins}
        if public_base_url is not None:
            parts = urlsplit(public_base_url)
            self._known.add(f"{parts.scheme}://{parts.netloc}")

    def allow(self, headers: Headers) -> bool:
        """Return whether a request may be answered."""
        origin = headers.get("origin")
        if origin is None or self._all or origin in self._known:
            return True
        return origin.partition("://")[2] == headers.get("host")
