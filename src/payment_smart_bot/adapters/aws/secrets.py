"""Keys and secrets from AWS Secrets Manager, which are fetched again from time to time."""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec
from botocore.exceptions import BotoCoreError, ClientError

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.domain.model.errors import Misconfigured, StoreUnavailable

GOOD_SECONDS: Final = 900.0
PAUSE_SECONDS: Final = 60.0
"""Before Secrets Manager is asked again when it could not serve."""

_OUT_OF_REACH: Final = frozenset(
    {"InternalServiceError", "ThrottlingException", "RequestLimitExceeded"}
)

_log = logging.getLogger(__name__)


class StoredSecrets:
    """What a secret holds: a JSON object of strings. Threads may share it, and one of them fetches.

    `clock` returns seconds that only grow.
    """

    def __init__(
        self, clients: AwsClients, arn: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clients = clients
        self._arn = arn
        self._clock = clock
        self._lock = threading.Lock()
        self._client: Any = None
        self._known: Mapping[str, str] | None = None
        self._good_until = float("-inf")

    def __repr__(self) -> str:
        return "StoredSecrets([secure])"

    def __call__(self, *, fresh: bool = False) -> Mapping[str, str]:
        """Return what it holds: as it was at most 15 minutes ago, or with `fresh` as it is now.

        If it cannot be had any more, what it held last is returned. The first call raises
        Misconfigured, or StoreUnavailable if Secrets Manager is out of reach.
        """
        asked_at = self._clock()
        known = self._known
        if known is not None and not fresh and asked_at < self._good_until:
            return known
        with self._lock:
            if self._known is None or fresh or asked_at >= self._good_until:
                self._fetch()
            assert self._known is not None  # noqa: S101 - or it has raised
            return self._known

    def _fetch(self) -> None:
        try:
            self._known = self._request()
            self._good_until = self._clock() + GOOD_SECONDS
        except (Misconfigured, StoreUnavailable) as error:
            if self._known is None:
                raise
            self._good_until = self._clock() + PAUSE_SECONDS
            _log.error("The secrets are used as they were: %s", error)

    def _request(self) -> Mapping[str, str]:
        if self._client is None:
            self._client = self._clients.client("secretsmanager")
        try:
            answer = self._client.get_secret_value(SecretId=self._arn)
        except ClientError as error:
            code = error.response["Error"].get("Code", "Unknown")
            if code in _OUT_OF_REACH:
                raise StoreUnavailable(f"Secrets Manager cannot serve ({code}).") from None
            raise Misconfigured(
                f"The secret of STRIPE_SECRET_ARN cannot be read ({code}): check the ARN, and that "
                "the role of this program may read the secret."
            ) from None
        except BotoCoreError as error:
            raise StoreUnavailable(
                f"Secrets Manager is out of reach ({type(error).__name__})."
            ) from None
        return _read_strings(answer.get("SecretString", ""))


def _read_strings(text: str) -> Mapping[str, str]:
    try:
        return msgspec.json.decode(text, type=dict[str, str])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise Misconfigured(
            "The secret of STRIPE_SECRET_ARN must be a JSON object of strings, such as "
            '{"STRIPE_SECRET_KEY": "..."}.'
        ) from None
