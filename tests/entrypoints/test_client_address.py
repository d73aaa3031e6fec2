"""Whom a limit counts: the client behind trusted proxies, an IPv6 client by its /64 network."""

from ipaddress import ip_network

import pytest

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.entrypoints.http.limits.client_address import ClientAddresses
from payment_smart_bot.settings import read_settings

PROXY = "10.0.0.1"


def find(peer: str, *forwarded: str, trusted: tuple[str, ...] = ()) -> str | None:
    headers = [(b"x-forwarded-for", value.encode("latin-1")) for value in forwarded]
    scope = {"type": "http", "client": (peer, 1234), "headers": headers}
    return ClientAddresses(tuple(map(ip_network, trusted))).find(scope)


@pytest.mark.parametrize(
    ("peer", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::9", "2001:db8:1:3::/64"),
        ("::1", "::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("testclient", "testclient"),
    ],
)
def test_an_ipv6_client_is_its_network(peer: str, counted: str) -> None:
    assert find(peer) == counted


@pytest.mark.parametrize(
    ("peer", "forwarded", "counted"),
    [
        pytest.param("192.0.2.7", ["198.51.100.1"], "192.0.2.7", id="not from a proxy: a lie"),
        pytest.param(PROXY, [], PROXY, id="the proxy itself"),
        pytest.param(PROXY, ["198.51.100.1"], "198.51.100.1", id="what the proxy appended"),
        pytest.param(
            PROXY, ["8.8.8.8, 198.51.100.1"], "198.51.100.1", id="what the client wrote before it"
        ),
        pytest.param(
            PROXY, ["8.8.8.8", "198.51.100.1"], "198.51.100.1", id="a header of the client's own"
        ),
        pytest.param(PROXY, ["198.51.100.1, 10.0.0.9"], "198.51.100.1", id="two proxies of ours"),
        pytest.param(PROXY, ["10.0.0.9, 10.0.0.8"], "10.0.0.9", id="proxies alone"),
        pytest.param(PROXY, ["8.8.8.8, nonsense"], PROXY, id="nonsense"),
        pytest.param(PROXY, ["8.8.8.8, "], PROXY, id="nothing appended"),
        pytest.param(PROXY, ["2001:db8:1:2::9"], "2001:db8:1:2::/64", id="IPv6 behind IPv4"),
        pytest.param(
            "::ffff:10.0.0.1", ["198.51.100.1"], "198.51.100.1", id="an IPv4 proxy as IPv6"
        ),
        pytest.param(PROXY, ["\xff\xfe, 198.51.100.1"], "198.51.100.1", id="no text"),
    ],
)
def test_only_a_trusted_proxy_says_whom_it_serves(
    peer: str, forwarded: list[str], counted: str
) -> None:
    assert find(peer, *forwarded, trusted=("10.0.0.0/24",)) == counted


def test_without_a_connection_there_is_no_client() -> None:
    """Whoever may invoke the function directly is known to IAM."""
    assert ClientAddresses().find({"type": "http", "client": None, "headers": []}) is None


def test_proxies_are_a_setting() -> None:
    settings = read_settings({"TRUSTED_PROXIES": "127.0.0.1, 2001:db8::/32"})
    assert settings.trusted_proxies == (ip_network("127.0.0.1"), ip_network("2001:db8::/32"))
    with pytest.raises(Misconfigured, match="TRUSTED_PROXIES must be addresses or networks"):
        read_settings({"TRUSTED_PROXIES": "proxy.example.com"})
