"""The check of the merchant key."""

import hmac
from collections.abc import Callable, Iterator
from typing import Final

from starlette.requests import Request

from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.settings import Secret

_CHALLENGE: Final = {"www-authenticate": "Bearer"}


class MerchantAuth:
    """Compares keys with the current one, which `read_key` returns. Without one, all are wrong."""

    def __init__(self, read_key: Callable[[], Secret | None]) -> None:
        self._read_key = read_key

    def check(self, request: Request) -> None:
        """Raise Refused unless one of the two headers has the merchant key.

        Both are compared, because on AWS X-Api-Key may hold a key of API Gateway.
        """
        secret = self._read_key()
        key = secret.reveal().encode() if secret else None
        if key is None or not any(hmac.compare_digest(sent, key) for sent in _find_keys(request)):
            raise Refused(problems.UNAUTHORIZED, _CHALLENGE)


def _find_keys(request: Request) -> Iterator[bytes]:
    for name, value in request.scope["headers"]:
        if name == b"x-api-key":
            yield value
        elif name == b"authorization":
            scheme, _, key = value.partition(b" ")
            if scheme.lower() == b"bearer":
                yield key.strip()
