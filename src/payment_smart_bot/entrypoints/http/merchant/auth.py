"""The check of merchant keys."""

import hmac
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from starlette.requests import Request

from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Refused
from payment_smart_bot.entrypoints.http.shared.scope import KEY_NAME
from payment_smart_bot.settings import MerchantKey, Role

_CHALLENGE: Final = {"www-authenticate": "Bearer"}


class MerchantAuth:
    """Compares keys with the current ones, which `read_keys` returns; without any all are wrong."""

    def __init__(self, read_keys: Callable[[], Sequence[MerchantKey]]) -> None:
        self._read_keys = read_keys

    def check(self, request: Request, roles: frozenset[Role]) -> None:
        """Raise Refused unless one of the two headers has a key with all of `roles`.

        Both are compared, because on AWS X-Api-Key may hold a key of API Gateway. The name of the
        key goes into the scope of the request.
        """
        keys = [(key, key.secret.reveal().encode()) for key in self._read_keys()]
        sent = tuple(_find_keys(request))
        # Every key is compared, so the time that this takes tells none apart.
        held = [key for key, secret in keys if any(hmac.compare_digest(it, secret) for it in sent)]
        if not held:
            raise Refused(problems.UNAUTHORIZED, _CHALLENGE)
        request.scope[KEY_NAME] = held[0].name
        if not any(roles <= key.roles for key in held):
            raise Refused(problems.NOT_ALLOWED)


def _find_keys(request: Request) -> Iterator[bytes]:
    for name, value in request.scope["headers"]:
        if name == b"x-api-key":
            yield value
        elif name == b"authorization":
            scheme, _, key = value.partition(b" ")
            if scheme.lower() == b"bearer":
                yield key.strip()
