"""Addresses that callers give: where a browser is sent, and where webhooks go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit, urlunsplit

from stripe_simulator import errors

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAX_LENGTH = 5000
_PLAIN = re.compile(r"[!-~]+")  # printable ASCII without the space
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_EXECUTED = ("javascript", "data", "vbscript", "blob", "file")


def check(url: str, param: str) -> None:
    """Raise StripeFailure (400) unless a browser may be sent there; apps have schemes of their own.

    The sentence is Stripe's.
    """
    scheme, colon, rest = url.partition(":")
    usable = (
        len(url) <= _MAX_LENGTH
        and colon
        and rest.startswith("//")
        and len(rest) > len("//")
        and _PLAIN.fullmatch(url)
        and _SCHEME.fullmatch(scheme)
        and scheme.lower() not in _EXECUTED
    )
    if not usable or not _is_parsable(url):
        raise errors.invalid_request("Not a valid URL", param, "url_invalid")


def check_web(url: str, param: str) -> None:
    """Raise StripeFailure (400) unless this is an address on the web."""
    check(url, param)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise errors.invalid_request("Invalid URL: URL must be on the web.", param, "url_invalid")


def with_query(url: str, parameters: Mapping[str, str]) -> str:
    """Add parameters to the query of an address."""
    parts = urlsplit(url)
    query = "&".join(part for part in (parts.query, urlencode(parameters)) if part)
    return urlunsplit(parts._replace(query=query))


def _is_parsable(url: str) -> bool:
    try:
        return urlsplit(url).port is None or True
    except ValueError:
        return False
