"""How webhooks are signed, Stripe's and ours: `t=<seconds>,v1=<HMAC-SHA256 of "<t>.<body>">`.

The scheme is Stripe's (https://docs.stripe.com/webhooks/signature). While a secret is being
exchanged, the header carries several `v1`. Elements of other schemes are ignored.
"""

import hmac
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

TOLERANCE: Final = timedelta(seconds=300)
"""How old a signature may be: whoever records a request cannot replay it for longer."""

_SECONDS: Final = re.compile("[0-9]{1,12}")  # `int` would also take signs, spaces and other digits


def sign(body: bytes, secret: str, at: datetime) -> str:
    """Return the header that signs a body."""
    seconds = str(int(at.timestamp()))
    return f"t={seconds},v1={_compute_mac(seconds, body, secret)}"


def is_signed(body: bytes, header: str, secrets: Iterable[str], now: datetime) -> bool:
    """Whether a header signs this body with one of the secrets, and is not too old."""
    elements = [element.partition("=") for element in header.split(",")]
    times = [value for name, _, value in elements if name == "t"]
    if len(times) != 1 or not _SECONDS.fullmatch(times[0]):
        return False
    if now.timestamp() - int(times[0]) > TOLERANCE.total_seconds():
        return False
    given = [value.encode() for name, _, value in elements if name == "v1"]
    wanted = [_compute_mac(times[0], body, secret).encode() for secret in secrets]
    return any(hmac.compare_digest(each, right) for each in given for right in wanted)


def _compute_mac(seconds: str, body: bytes, secret: str) -> str:
    return hmac.new(secret.encode(), seconds.encode() + b"." + body, "sha256").hexdigest()
