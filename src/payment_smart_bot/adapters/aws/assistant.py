"""The assistant on Amazon Bedrock: one Converse call for one question.

https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
"""

import logging
import re
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
from payment_smart_bot.domain.model.effects import Situation
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse, Worded
from payment_smart_bot.domain.phrases.briefing import MOST_TOKENS_OUT, build_briefing, shorten
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Assistant

_CONNECT_SECONDS: Final = 1
_READ_SECONDS: Final = 4
_TEMPERATURE: Final = 0.5
_TOP_P: Final = 0.9
CALLS_AT_ONCE: Final = 32
"""The built-in assistant answers any more, so that a slow model does not hold up more threads."""

_FILTERED: Final = frozenset({"guardrail_intervened", "content_filtered"})
# Everything up to the last sentence that is whole, of words that were cut off in the middle.
_WHOLE_SENTENCES: Final = re.compile(r".*[.!?](?=\s|\Z)", re.DOTALL)
_PASSING: Final = frozenset({408, 424})
"""HTTP statuses from 400 to 499 after which the next call may work all the same."""

_log = logging.getLogger(__name__)


class Guardrail(Value, frozen=True):
    """A guardrail of Bedrock's, by its id and version."""

    id: str
    version: str


def converse_client(aws: AwsClients) -> Any:
    """Return a client with the time limits of a question; raises Misconfigured without a region."""
    config = Config(
        connect_timeout=_CONNECT_SECONDS,
        read_timeout=_READ_SECONDS,
        retries={"mode": "standard", "total_max_attempts": 1},
        max_pool_connections=CALLS_AT_ONCE,
    )
    return aws.client("bedrock-runtime", config)


class BedrockAssistant(Assistant):
    """Asks a model. `make_client` is called at the first question; nobody shares `breaker`.

    The caller of `answer` limits the whole time: the limits here are for connecting and for each
    read.
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

    def answer(self, question: Redacted, situation: Situation) -> Worded:
        """Ask the model, unless it is paused or too many wait for it. Never raises."""
        if not self._places.acquire(blocking=False):
            return Worded(None, NO_USE, Fallback.BUSY)
        try:
            if not self._breaker.lets_through():
                return Worded(None, NO_USE, Fallback.PAUSED)
            return self._ask(question, situation)
        finally:
            self._places.release()

    def _ask(self, question: Redacted, situation: Situation) -> Worded:
        try:
            response = self._client().converse(**self._build_request(question, situation))
        except (ReadTimeoutError, ConnectTimeoutError):
            return self._report_failure(Fallback.TIMED_OUT, "no answer in time")
        except (BotoCoreError, ClientError, Misconfigured) as error:
            if _is_passing(error):
                return self._report_failure(Fallback.OUT_OF_REACH, _name_error(error))
            return self._report_refusal(error)
        except Exception as error:  # the SDK fails in many ways on a malformed answer
            return self._report_failure(Fallback.OUT_OF_REACH, _name_error(error))
        self._breaker.close()
        return _read_answer(response)

    def _client(self) -> Any:
        with self._making:
            if self._made is None:
                self._made = self._make_client()
            return self._made

    def _build_request(self, question: Redacted, situation: Situation) -> dict[str, object]:
        request: dict[str, object] = {
            "modelId": self._model_id,
            "system": [{"text": build_briefing(situation)}],
            "messages": [{"role": "user", "content": [{"text": shorten(question).text}]}],
            "inferenceConfig": {
                "maxTokens": MOST_TOKENS_OUT,
                "temperature": _TEMPERATURE,
                "topP": _TOP_P,
            },
        }
        if self._guardrail is not None:
            request["guardrailConfig"] = {
                "guardrailIdentifier": self._guardrail.id,
                "guardrailVersion": self._guardrail.version,
            }
        return request

    def _report_failure(self, why: Fallback, what: str) -> Worded:
        _log.warning("The language model %s gave no answer (%s).", self._model_id, what)
        return Worded(None, ModelUse(calls=1), why)

    def _report_refusal(self, error: Exception) -> Worded:
        if self._breaker.open():
            _log.error(
                "The language model %s refuses to answer (%s). The built-in assistant answers, and "
                "the model is tried once a minute. Check BEDROCK_MODEL_ID, whether the model is "
                "retired, the permission bedrock:InvokeModel, the region and the quotas.",
                self._model_id,
                _name_error(error),
            )
        return Worded(None, ModelUse(calls=1), Fallback.REFUSED)


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


def _read_answer(response: Mapping[str, Any]) -> Worded:
    usage = response.get("usage") or {}
    use = ModelUse(1, _read_count(usage.get("inputTokens")), _read_count(usage.get("outputTokens")))
    stopped = response.get("stopReason")
    if stopped in _FILTERED:
        return Worded(None, use, Fallback.GUARDRAIL)
    text = _read_text(response)
    if stopped == "max_tokens":
        whole = _WHOLE_SENTENCES.match(text)
        return Worded(whole[0], use) if whole else Worded(None, use, Fallback.CUT_SHORT)
    return Worded(text, use)


def _read_text(response: Mapping[str, Any]) -> str:
    """Return the text of an answer, which may come in several blocks, or in none."""
    message = (response.get("output") or {}).get("message") or {}
    texts = (block.get("text") for block in message.get("content") or () if block)
    return " ".join(text for text in texts if isinstance(text, str))


def _read_count(tokens: object) -> int:
    return max(tokens, 0) if isinstance(tokens, int) else 0
