"""Who a client is to a limit: an IPv4 address, or the /64 network of an IPv6 address."""

import ipaddress
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from starlette.types import Scope

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_ONE_HOME: Final = 64
"""A home, or a rented server, has a whole network of this length to itself."""

_MOST_KNOWN: Final = 4096


class ClientAddresses:
    """Finds clients, also behind proxies: those in `trusted` say whom they serve.

    Each of them appends the address that it was called from to X-Forwarded-For. What stands before
    the first address that is not trusted was written by that client, and means nothing.
    """

    def __init__(self, trusted: tuple[Network, ...] = ()) -> None:
        self._trusted = trusted

    def find(self, scope: Scope) -> str | None:
        """Return the client of a request, as a limit counts it; None for a direct invocation."""
        address = self._find_text(scope)
        return None if address is None else _name_network(address)

    def find_address(self, scope: Scope) -> Address | None:
        """Return the whole address of the client; None where there is none that can be read."""
        address = self._find_text(scope)
        return None if address is None else _parse(address)

    def _find_text(self, scope: Scope) -> str | None:
        peer = scope.get("client")
        if peer is None:
            return None
        address: str = peer[0]
        if self._trusted and self._is_trusted(address):
            for earlier in _walk_back(scope):
                if _parse(earlier) is None:
                    break  # a proxy of ours would not write this
                address = earlier
                if not self._is_trusted(address):
                    break
        return address

    def _is_trusted(self, text: str) -> bool:
        address = _parse(text)
        return address is not None and any(address in network for network in self._trusted)


def _walk_back(scope: Scope) -> Iterator[str]:
    """Yield what X-Forwarded-For says, the last that was appended first."""
    for name, value in reversed(scope["headers"]):
        if name == b"x-forwarded-for":
            for part in reversed(value.decode("latin-1").split(",")):
                yield part.strip()


@lru_cache(_MOST_KNOWN)
def _parse(text: str) -> Address | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])  # without the scope of a link
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


@lru_cache(_MOST_KNOWN)
def _name_network(text: str) -> str:
    address = _parse(text)
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, _ONE_HOME), strict=False))
    return text if address is None else str(address)
