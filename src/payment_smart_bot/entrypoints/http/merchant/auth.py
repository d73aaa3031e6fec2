"""Who may use the merchant's endpoints: whoever sends the merchant key."""

import hmac
from collections.abc import Callable, Iterator
from typing import Final

from starlette.requests import Request

from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.problems import Refused
from payment_smart_bot.settings import Secret

CHALLENGE: Final = {"www-authenticate": "Bearer"}


class MerchantAuth:
    """Knows the merchant key, which `key` returns as it is now; without one, nobody is let in."""

    def __init__(self, key: Callable[[], Secret | None]) -> None:
        self._key = key

    def check(self, request: Request) -> None:
        """Raise Refused unless one of the request's keys is the merchant's.

        Both headers count, because on AWS X-Api-Key may carry a key of API Gateway's.
        """
        secret = self._key()
        key = secret.reveal().encode() if secret else None
        if key is None or not any(hmac.compare_digest(sent, key) for sent in _keys(request)):
            raise Refused(problems.UNAUTHORIZED, CHALLENGE)


def _keys(request: Request) -> Iterator[bytes]:
    for name, value in request.scope["headers"]:
        if name == b"x-api-key":
            yield value
        elif name == b"authorization":
            scheme, _, key = value.partition(b" ")
            if scheme.lower() == b"bearer":
                yield key.strip()
