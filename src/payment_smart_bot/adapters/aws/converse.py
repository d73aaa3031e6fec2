"""Calls of Converse, the one operation of Amazon Bedrock that asks a language model.

https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
"""

import logging
from collections.abc import Callable, Mapping
from threading import BoundedSemaphore, Lock
from typing import Any, Final

from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    HTTPClientError,
    ReadTimeoutError,
)

from payment_smart_bot.adapters.aws.clients import AwsClients
from payment_smart_bot.adapters.breaker import Breaker
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse
from payment_smart_bot.domain.value import Value

_CONNECT_SECONDS: Final = 1
_READ_SECONDS: Final = 4
CALLS_AT_ONCE: Final = 32
"""The built-in assistant answers what comes beyond: a slow model must not hold up more threads."""

_FILTERED: Final = frozenset({"guardrail_intervened", "content_filtered"})
_PASSING: Final = frozenset({408, 424})
"""HTTP statuses from 400 to 499 after which the next call may work all the same."""

_log = logging.getLogger(__name__)


class Guardrail(Value, frozen=True):
    """A guardrail of Bedrock's, by its id and version."""

    id: str
    version: str


class Response(Value, frozen=True):
    """What a model says: its blocks of content, and why it stopped. With `fallback`, why nothing.

    `use` counts the call, if there was one.
    """

    blocks: tuple[Mapping[str, Any], ...] = ()
    stopped: str | None = None
    use: ModelUse = NO_USE
    fallback: Fallback | None = None


def converse_client(aws: AwsClients) -> Any:
    """Return a client with the time limits of a question; raises Misconfigured without a region."""
    config = Config(
        connect_timeout=_CONNECT_SECONDS,
        read_timeout=_READ_SECONDS,
        retries={"mode": "standard", "total_max_attempts": 1},
        max_pool_connections=CALLS_AT_ONCE,
    )
    return aws.client("bedrock-runtime", config)


class Converse:
    """Asks one model. `make_client` is called at the first call; nobody shares `breaker`.

    The caller limits the whole time: the limits here are for connecting and for each read.
    """

    def __init__(
        self,
        make_client: Callable[[], Any],
        model_id: str,
        breaker: Breaker,
        guardrail: Guardrail | None = None,
    ) -> None:
        self._make_client = make_client
        self._model_id = model_id
        self._breaker = breaker
        self._guardrail = guardrail
        self._places = BoundedSemaphore(CALLS_AT_ONCE)
        self._making = Lock()
        self._made: Any = None

    def call(self, request: Mapping[str, object]) -> Response:
        """Make a call, unless the model is paused or too many wait for it. Never raises.

        `request` has the members of Converse's request but the model and the guardrail.
        """
        if not self._places.acquire(blocking=False):
            return Response(fallback=Fallback.BUSY)
        try:
            if not self._breaker.lets_through():
                return Response(fallback=Fallback.PAUSED)
            return self._call(request)
        finally:
            self._places.release()

    def _call(self, request: Mapping[str, object]) -> Response:
        try:
            answered = self._client().converse(**request, **self._addressing)
        except (ReadTimeoutError, ConnectTimeoutError):
            return self._report_failure(Fallback.TIMED_OUT, "no answer in time")
        except (BotoCoreError, ClientError, Misconfigured) as error:
            if _is_passing(error):
                return self._report_failure(Fallback.OUT_OF_REACH, _name_error(error))
            return self._report_refusal(error)
        except Exception as error:  # the SDK fails in many ways on a malformed answer
            return self._report_failure(Fallback.OUT_OF_REACH, _name_error(error))
        self._breaker.close()
        return _read_response(answered)

    def _client(self) -> Any:
        with self._making:
            if self._made is None:
                self._made = self._make_client()
            return self._made

    @property
    def _addressing(self) -> dict[str, object]:
        if self._guardrail is None:
            return {"modelId": self._model_id}
        guardrail = {
            "guardrailIdentifier": self._guardrail.id,
            "guardrailVersion": self._guardrail.version,
        }
        return {"modelId": self._model_id, "guardrailConfig": guardrail}

    def _report_failure(self, why: Fallback, what: str) -> Response:
        _log.warning("The language model %s gave no answer (%s).", self._model_id, what)
        return Response(use=ModelUse(calls=1), fallback=why)

    def _report_refusal(self, error: Exception) -> Response:
        if self._breaker.open():
            _log.error(
                "The language model %s refuses to answer (%s). The built-in assistant answers, and "
                "the model is tried once a minute. Check BEDROCK_MODEL_ID, whether the model is "
                "retired, the permission bedrock:InvokeModel, the region and the quotas.",
                self._model_id,
                _name_error(error),
            )
        return Response(use=ModelUse(calls=1), fallback=Fallback.REFUSED)


def _is_passing(error: Exception) -> bool:
    """Whether it is a fault of Bedrock's or the model's that may be over at the next call."""
    if not isinstance(error, ClientError):
        return isinstance(error, HTTPClientError)
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    return status >= 500 or status in _PASSING


def _name_error(error: Exception) -> str:
    """Return the kind of an error, never AWS's message, which may quote the customer."""
    if isinstance(error, Misconfigured):
        return str(error)
    if isinstance(error, ClientError):
        return str(error.response.get("Error", {}).get("Code", "unknown"))
    return type(error).__name__


def _read_response(answered: Mapping[str, Any]) -> Response:
    usage = answered.get("usage") or {}
    use = ModelUse(1, _read_count(usage.get("inputTokens")), _read_count(usage.get("outputTokens")))
    stopped = answered.get("stopReason")
    if stopped in _FILTERED:
        return Response((), stopped, use, Fallback.GUARDRAIL)
    message = (answered.get("output") or {}).get("message") or {}
    return Response(tuple(block for block in message.get("content") or () if block), stopped, use)


def _read_count(tokens: object) -> int:
    return max(tokens, 0) if isinstance(tokens, int) else 0
