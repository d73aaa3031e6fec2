"""API keys: who may call, and what (https://docs.stripe.com/keys).

Secret and restricted test keys may call everything. A publishable test key lies open in every
customer's browser. It may make PaymentMethods from there, as Stripe.js does, and look at an intent
whose client secret it brings.
"""

import base64
import binascii
import re

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.wire import Request

PUBLISHABLE = "pk_test_"
OWN_ACCOUNT = "acct_simulator"
"""The account behind every key."""
_SECRET = ("sk_test_", "rk_test_")
_LIVE = ("sk_live_", "rk_live_")
_LIVE_PUBLISHABLE = "pk_live_"

_OPEN_TO_BROWSERS = {
    "POST": re.compile(r"/v1/payment_methods"),
    "GET": re.compile(r"/v1/(?:payment|setup)_intents/[^/]+"),
}


def authenticate(request: Request) -> str:
    """Return the API key of a request, sent as Bearer or as the user name of Basic.

    Raises StripeFailure: 401 without a key, and for any but a test key that may make this request
    (https://docs.stripe.com/api/authentication); 403 for another account in `Stripe-Account`.
    """
    key = _read_key(request.headers.get("authorization", ""))
    account = request.headers.get("stripe-account", OWN_ACCOUNT)
    open_to_browsers = _is_open_to_browsers(request)
    if not key:
        raise errors.no_api_key()
    if key.startswith(_SECRET) or (open_to_browsers and is_publishable(key)):
        if account != OWN_ACCOUNT:
            raise errors.no_access(key, account)
        return key
    if key.startswith(_LIVE) or (open_to_browsers and key.startswith(_LIVE_PUBLISHABLE)):
        raise errors.live_key()
    if key.startswith("pk_"):
        raise errors.secret_key_required()
    raise errors.invalid_api_key(key)


def is_publishable(key: str) -> bool:
    """Say whether a key is a browser's."""
    return key.startswith(PUBLISHABLE)


def _is_open_to_browsers(request: Request) -> bool:
    """Say whether a publishable key may make this request. A browser's POST names its origin."""
    path = _OPEN_TO_BROWSERS.get(request.method)
    if path is None or path.fullmatch(request.path) is None:
        return False
    return request.method != "POST" or "origin" in request.headers


def _read_key(authorization: str) -> str:
    scheme, _, credentials = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return credentials.strip()
    if scheme.lower() == "basic":
        try:
            user_and_password = base64.b64decode(credentials, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return ""
        return user_and_password.partition(":")[0]
    return ""
