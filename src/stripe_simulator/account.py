"""The one account behind the simulator, and who may speak for it."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

from stripe_simulator import errors

TEST_KEYS = ("sk_test_", "rk_test_")
PUBLISHABLE = "pk_test_"
NO_RAW_CARDS = "sk_test_norawcards"


@dataclass(frozen=True, slots=True)
class Account:
    """What this Stripe account may do.

    any_number: every number with a valid checksum is taken, not only test numbers.
    raw_cards: card numbers may be sent at all; most real accounts may not. A key that starts with
    `sk_test_norawcards` may not either, whatever this says.
    reuse_after_decline: a PaymentMethod without a customer may be confirmed again after a decline.
    """

    any_number: bool = False
    raw_cards: bool = True
    reuse_after_decline: bool = False

    def takes_raw_cards_from(self, api_key: str) -> bool:
        """Say whether a request made with this key may carry a card number.

        A publishable key always may: it is the browser's, where the customer types.
        """
        if api_key.startswith(PUBLISHABLE):
            return True
        return self.raw_cards and not api_key.startswith(NO_RAW_CARDS)


def authenticate(authorization: str | None, *, publishable: bool = False) -> str:
    """Return the API key of an Authorization header, Bearer or Basic (key as the user name).

    publishable: a publishable test key may call as well. Raises StripeFailure (401) without a key,
    and for anything but a test key that may (https://docs.stripe.com/api/authentication).
    """
    key = _key_in(authorization or "")
    if not key:
        raise errors.no_api_key()
    if key.startswith(TEST_KEYS):
        return key
    if publishable and key.startswith(PUBLISHABLE):
        return key
    if key.startswith(("sk_live_", "rk_live_", *(("pk_live_",) if publishable else ()))):
        raise errors.live_key()
    if key.startswith("pk_"):
        raise errors.secret_key_required()
    raise errors.invalid_api_key(key)


def _key_in(authorization: str) -> str:
    scheme, _, credentials = authorization.partition(" ")
    if scheme.lower() == "bearer":
        return credentials.strip()
    if scheme.lower() == "basic":
        try:
            decoded = base64.b64decode(credentials, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return ""
        return decoded.partition(":")[0]
    return ""
