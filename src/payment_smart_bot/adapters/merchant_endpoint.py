"""The merchant's web address, which gets signed requests that say what became of payments."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final

import requests

from payment_smart_bot import __version__
from payment_smart_bot.adapters.signatures import sign
from payment_smart_bot.domain.value import Value

SIGNATURE: Final = "Webhook-Signature"
_CONNECT_AND_READ_SECONDS: Final = (5.0, 5.0)

_log = logging.getLogger(__name__)


class SignedEndpoint(Value, frozen=True):
    """A web address; `clock` returns the time in UTC, and `connections` follow no redirects."""

    url: str
    secret: str
    clock: Callable[[], datetime]
    connections: requests.Session

    def take(self, body: bytes) -> bool:
        """Send a notice and return whether it was taken; never raises."""
        headers = {
            "content-type": "application/json",
            "user-agent": f"payment-smart-bot/{__version__}",
            SIGNATURE: sign(body, self.secret, self.clock()),
        }
        try:
            with self.connections.post(
                self.url,
                data=body,
                headers=headers,
                timeout=_CONNECT_AND_READ_SECONDS,
                allow_redirects=False,
                stream=True,  # the body of the answer does not matter, and may have no end
            ) as answer:
                status = answer.status_code
        except Exception as error:  # an address or a server can fail in any way
            _log.warning("The merchant could not be told: %s", type(error).__name__)
            return False
        if not 200 <= status < 300:
            _log.warning("The merchant could not be told: %d", status)
        return 200 <= status < 300
