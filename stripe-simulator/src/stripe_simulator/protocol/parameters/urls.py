"""The addresses that callers name: where a browser is sent, and where webhooks go."""

import re
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit, urlunsplit

from stripe_simulator.protocol import errors

_MAX_LENGTH = 5000
_PLAIN = re.compile(r"[!-~]+")  # printable ASCII without the space
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_EXECUTABLE_SCHEMES = ("javascript", "data", "vbscript", "blob", "file")


def check(url: str, param: str) -> None:
    """Raise StripeFailure (400) unless a browser can be sent to `url`; apps have their own schemes.

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
        and scheme.lower() not in _EXECUTABLE_SCHEMES
    )
    if not usable or not _is_parsable(url):
        raise errors.invalid_request("Not a valid URL", param, "url_invalid")


def check_web(url: str, param: str) -> None:
    """Raise StripeFailure (400) unless `url` is an address on the web."""
    check(url, param)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise errors.invalid_request("Invalid URL: URL must be on the web.", param, "url_invalid")


def add_query(url: str, parameters: Mapping[str, str]) -> str:
    """Return an address with further parameters in its query."""
    parts = urlsplit(url)
    query = "&".join(part for part in (parts.query, urlencode(parameters)) if part)
    return urlunsplit(parts._replace(query=query))


def _is_parsable(url: str) -> bool:
    try:
        return urlsplit(url).port is None or True
    except ValueError:
        return False
