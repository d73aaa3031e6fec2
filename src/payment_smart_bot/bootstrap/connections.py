"""Connections that carry cards and keys."""

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies

from payment_smart_bot.bootstrap.threads import CALLS_AT_ONCE


def open_connections(address: str) -> requests.Session:
    """Return connections for as many calls as may wait at once; they follow no redirect.

    One would carry a card to an address that nobody has chosen.
    """
    session = requests.Session()
    session.max_redirects = 0
    # Read once. Each call would do it anew, and would let a ~/.netrc replace the API key.
    session.proxies = dict(get_environ_proxies(address))
    session.trust_env = False
    session.mount("https://", HTTPAdapter(pool_maxsize=CALLS_AT_ONCE))
    session.mount("http://", HTTPAdapter(pool_maxsize=CALLS_AT_ONCE))
    return session
